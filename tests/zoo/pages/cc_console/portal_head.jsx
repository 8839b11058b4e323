// The head of the school's site: the icon of the administration, the site's tabs, the account.
import {
  CBadge, CButton, CContainer, CDropdown, CDropdownDivider, CDropdownHeader, CDropdownItem, CDropdownMenu, CDropdownToggle, CHeader, CHeaderBrand, CHeaderNav,
  CHeaderToggler, CNavItem,
} from "@coreui/react";
import { go, to } from "../two_schools/server.js";
import { Icon } from "./icons.jsx";

function Account({ onLeave }) {
  return (
    <CDropdown variant="nav-item" alignment="end">
      <CDropdownToggle><Icon name="user" className="icon icon-lg" /> C. Administrateur</CDropdownToggle>
      <CDropdownMenu>
        <CDropdownHeader className="bg-body-secondary fw-semibold my-2">Compte</CDropdownHeader>
        <CDropdownItem as="button" type="button">Mon profil</CDropdownItem>
        <CDropdownItem as="button" type="button">Messages <CBadge color="info" className="ms-2">3</CBadge></CDropdownItem>
        <CDropdownDivider />
        <CDropdownItem as="button" type="button" onClick={onLeave}>Se déconnecter</CDropdownItem>
      </CDropdownMenu>
    </CDropdown>
  );
}

export function Head({ data, school, place, tabs, onVolet, onLeave }) {
  return (
    <CHeader position="sticky" className="mb-4">
      <CContainer fluid>
        {data.signed && (
          <CHeaderToggler title="Administration" aria-label="Administration" onClick={onVolet} style={{ marginInlineStart: "-14px" }}>
            <Icon name="gear" className="icon icon-lg" />
          </CHeaderToggler>
        )}
        <CHeaderBrand {...to(`/web/${school}`)} className="fw-bold">ATRIUM</CHeaderBrand>
        <span className="text-body-secondary me-3">{data.name}</span>
        <CHeaderNav className="me-auto">
          {Object.entries(tabs).map(([key, label]) => (
            <CNavItem key={key} active={key === place} {...to(`/web/${school}${key && `/${key}`}`)}>{label}</CNavItem>
          ))}
        </CHeaderNav>
        <CHeaderNav>
          {data.signed ? <Account onLeave={onLeave} /> : <CButton color="primary" onClick={() => go("/connexion")}>Connexion</CButton>}
        </CHeaderNav>
      </CContainer>
    </CHeader>
  );
}
