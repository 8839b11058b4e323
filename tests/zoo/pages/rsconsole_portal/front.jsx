// The school site's first page: news and agenda for everybody, shortcuts for who is signed in.
import { CounterLabel, Heading, Label, Link } from "@primer/react";
import { CalendarIcon, MegaphoneIcon } from "@primer/octicons-react";

const NEWS = [
  ["Portes ouvertes du samedi 14 mars", "Les équipes vous accueillent de 9 h à 12 h 30. Visite des ateliers sur inscription.", "Vie de l'établissement"],
  ["Inscriptions à l'association sportive", "Badminton, escalade et volley : dossiers à retirer auprès des professeurs d'EPS.", "AS"],
  ["Nouvelle carte de cantine", "Le badge actuel reste valable jusqu'aux vacances d'hiver.", "Restauration"],
];
const AGENDA = [["12 janv.", "Conseil d'administration"], ["20 janv.", "Réunion parents-professeurs, niveau seconde"], ["2 févr.", "Début des stages"]];

export function Front({ server }) {
  const { data } = server;
  const on = data.services.filter((one) => one.on);
  const still = (event) => event.preventDefault();
  return (
    <>
      <div className="hero">
        <h1>{data.name}</h1>
        <div>{data.signed ? "Bonjour Admin Exemples, bienvenue dans votre espace." : "Bienvenue sur le site de l'établissement."}</div>
      </div>
      <div className="cols">
        <section className="box" aria-labelledby="news">
          <div className="head" id="news"><MegaphoneIcon /> Actualités <CounterLabel>{NEWS.length}</CounterLabel></div>
          {NEWS.map(([title, text, tag]) => (
            <div className="row" key={title}>
              <Link href="#" onClick={still}><Heading as="h3" variant="small">{title}</Heading></Link>
              <p>{text}</p>
              <div style={{ marginTop: 8 }}><Label variant="secondary">{tag}</Label></div>
            </div>
          ))}
        </section>
        <div>
          <section className="box" aria-labelledby="agenda" style={{ marginBottom: 24 }}>
            <div className="head" id="agenda"><CalendarIcon /> Agenda</div>
            {AGENDA.map(([day, what]) => <div className="row" key={day}><strong>{day}</strong><p>{what}</p></div>)}
          </section>
          {data.signed && (
            <section className="box" aria-labelledby="apps">
              <div className="head" id="apps">Mes services</div>
              {on.map((one) => <div className="row" key={one.key}><Link href="#" onClick={still}>{one.name}</Link></div>)}
            </section>
          )}
        </div>
      </div>
    </>
  );
}
