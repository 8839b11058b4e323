// Pages of the portal that no procedure needs.
import {
  CCallout, CCard, CCardBody, CCardHeader, CCardText, CCardTitle, CCol, CProgress, CRow, CTable, CTableBody, CTableDataCell, CTableHead, CTableHeaderCell, CTableRow,
} from "@coreui/react";

const NEWS = [
  ["Portes ouvertes", "Samedi 6 février, de 9 h à 12 h 30.", "il y a 2 heures"], ["Bourses", "Les demandes se font jusqu'au 15 octobre.", "hier"],
  ["Réunion parents-professeurs", "Jeudi 10 décembre à partir de 17 h.", "lundi"],
];

export const Home = () => (
  <>
    <h1 className="h3 mb-4">Bienvenue sur le site de l'établissement</h1>
    <CRow>
      {NEWS.map(([title, text, when]) => (
        <CCol key={title} md={4}>
          <CCard className="mb-4"><CCardBody>
            <CCardTitle>{title}</CCardTitle><CCardText>{text}</CCardText><CCardText><small className="text-body-secondary">Publié {when}</small></CCardText>
          </CCardBody></CCard>
        </CCol>
      ))}
    </CRow>
  </>
);

const MEMBERS = [["Élèves", 67, 82], ["Parents", 9, 66], ["Enseignants", 6, 100], ["Personnels", 4, 75]];

export const Members = () => (
  <CCard>
    <CCardHeader>Membres du site</CCardHeader>
    <CCardBody>
      <CTable striped>
        <CTableHead><CTableRow>{["Profil", "Comptes", "Activés"].map((one) => <CTableHeaderCell key={one} scope="col">{one}</CTableHeaderCell>)}</CTableRow></CTableHead>
        <CTableBody>
          {MEMBERS.map(([profile, count, active]) => (
            <CTableRow key={profile}>
              <CTableHeaderCell scope="row">{profile}</CTableHeaderCell><CTableDataCell>{count}</CTableDataCell>
              <CTableDataCell><CProgress height={20} value={active}>{active} %</CProgress></CTableDataCell>
            </CTableRow>
          ))}
        </CTableBody>
      </CTable>
    </CCardBody>
  </CCard>
);

export const Nothing = () => <CCallout color="info">Aucun élément à afficher pour le moment.</CCallout>;
