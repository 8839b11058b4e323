// Where one arrives, and the pages that only tell.
import { Card, Col, Descriptions, Progress, Row, Skeleton, Statistic, Table, Timeline, Typography } from "antd";
import { useRead } from "./server.js";

export const PLAIN = {
  "/fichier/base": { title: "Informations sur la base", facts: { "Année scolaire": "2026-2027", "Créée le": "24/08/2026", "Taille": "312 Mo", "Licences utilisées": "11 sur 20" } },
  "/fichier/sauvegardes": { title: "Sauvegardes", heads: ["Date", "Origine", "Taille"], rows: [["26/11/2026 02:00", "Automatique", "312 Mo"], ["25/11/2026 02:00", "Automatique", "311 Mo"], ["19/11/2026 16:42", "Manuelle", "308 Mo"]] },
  "/fichier/journal": { title: "Journal des opérations", heads: ["Date", "Utilisateur", "Opération"], rows: [["26/11/2026 08:12", "123456", "Connexion"], ["25/11/2026 17:55", "SECRETARIAT", "Import des élèves (SIECLE)"], ["25/11/2026 17:31", "SECRETARIAT", "Connexion"]] },
  "/ressources/matieres": { title: "Matières", heads: ["Code", "Libellé", "Famille"], rows: [["FRANC", "Français", "Lettres"], ["MATHS", "Mathématiques", "Sciences"], ["HIGEO", "Histoire-géographie", "Sciences humaines"], ["AGL1", "Anglais LV1", "Langues"], ["EPS", "Éducation physique et sportive", "Sport"]] },
  "/ressources/classes": { title: "Classes", heads: ["Classe", "Niveau", "Professeur principal"], rows: [["2NDE1", "Seconde", "Peyron A.-M."], ["2NDE2", "Seconde", "Olive B.-M."], ["1G1", "Première", "Nègre C.-M."], ["TG3", "Terminale", "Maurel D.-M."]] },
  "/pronote.net/connexions": { title: "Suivi des connexions", heads: ["Espace", "Cette semaine", "Semaine précédente"], rows: [["Parents", "148", "131"], ["Élèves", "402", "417"], ["Professeurs", "96", "90"]] },
  "/pronote.net/certificat": { title: "Certificat", facts: { "Délivré à": "*.index-education.net", "Valable jusqu'au": "14/03/2027", "Renouvellement": "automatique" } },
  "/parametres/etablissement": { title: "Établissement", facts: { "Adresse": "1, avenue des Platanes, 13000 Marseille", "Téléphone": "04 91 00 00 01", "Académie": "Aix-Marseille" } },
  "/parametres/documents": { title: "Modèles de documents", heads: ["Modèle", "Catégorie", "Modifié le"], rows: [["Convocation", "Lettre", "02/09/2026"], ["Absence non justifiée", "SMS", "07/10/2026"], ["Bulletin standard", "Bulletin", "18/11/2026"]] },
  "/parametres/options": { title: "Options", facts: { "Arrondi des moyennes": "au dixième supérieur", "Appel": "à chaque heure de cours" } },
};

export function Plain({ title, facts, heads, rows }) {
  return (
    <>
      <Typography.Title level={3} style={{ marginTop: 0 }}>{title}</Typography.Title>
      {facts && <Descriptions bordered column={1} items={Object.entries(facts).map(([label, children]) => ({ key: label, label, children }))} />}
      {rows && <Table dataSource={rows.map((cells) => ({ key: cells.join(), cells }))} columns={heads.map((head, index) => ({ title: head, key: head, render: (_, one) => one.cells[index] }))} pagination={false} />}
    </>
  );
}

export function Board() {
  const [told] = useRead("/tableau-de-bord");
  if (!told) return <Skeleton active paragraph={{ rows: 6 }} />;
  const total = Object.values(told.counts).reduce((sum, one) => sum + one, 0);
  const figures = [["Élèves inscrits", told.counts.eleves], ["Parents", told.counts.responsables], ["Enseignants", told.counts.enseignants], ["Agents", told.counts.personnels]];
  return (
    <>
      <Typography.Title level={3} style={{ marginTop: 0 }}>Tableau de bord</Typography.Title>
      <Row gutter={[16, 16]}>
        {figures.map(([title, value]) => <Col key={title} span={6}><Card><Statistic title={title} value={value} /></Card></Col>)}
        <Col span={12}><Card title="Personnes rattachées à un ENT"><Progress percent={Math.round((100 * told.linked) / total)} /><Typography.Text type="secondary">{told.linked} sur {total}</Typography.Text></Card></Col>
        <Col span={12}><Card title="Dernières nouvelles"><Timeline items={[{ content: "26 novembre : version 2026.1.3 installée cette nuit" }, { content: "18 novembre : nouveaux modèles de bulletins" }, { content: "3 novembre : enquête de satisfaction, merci à tous" }]} /></Card></Col>
      </Row>
    </>
  );
}
