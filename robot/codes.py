"""Every code that an error can have, with its cause in French: once each, whoever raises it.

`docs/codes.md` is made from it (`make docs`), beside the sentence and the remedy of each place that raises it; a test
finds a code that has no entry here, and an entry that nobody raises.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Ends a code that has several forms (`EXPORT_EMPTY`, `EXPORT_UTF16`…), which share one cause.
FORMS = "…"


@dataclass(frozen=True)
class Code:
    """What a code stands for."""

    #: Why that comes about, in French.
    cause: str
    #: It says that the screen does not show something, or shows it amiss: while the site owes an answer, that may yet
    #: come, and the site is to blame (`robot.widgets.outage`).
    absence: bool


def _absent(cause: str) -> Code:
    return Code(cause, absence=True)


def _why(cause: str) -> Code:
    return Code(cause, absence=False)


CODES: dict[str, Code] = {
    # --- this machine (1) --------------------------------------------------------------------------------------
    "BUG": _why("Un défaut du robot : un cas que personne n'avait prévu."),
    "DATABASE_UNREACHABLE": _why("La base de données de ROBOT_DATABASE est arrêtée, hors d'atteinte, ou refuse."),
    "JOURNAL_BUSY": _why("Un autre programme (un antivirus, une sauvegarde, un éditeur) garde le journal ouvert."),
    "JOURNAL_OF_ANOTHER_VERSION": _why("Une version plus récente du robot s'est servie de ce dossier."),
    "JOURNAL_UNREADABLE": _why("Le fichier du journal a été abîmé (disque plein, copie), ou remplacé par un autre."),
    "NOT_WRITABLE": _why("Les droits du dossier, ou du disque, ne laissent pas ce compte y écrire."),
    "NO_HOME": _why("Le robot tourne sous un compte de service qui n'a pas de dossier personnel."),
    "NO_GUARDIAN": _why("La machine n'a pas pu démarrer un programme de plus : mémoire, antivirus, limite du compte."),
    "NO_ROOM": _why("Le disque est plein, ou le quota de ce compte est atteint."),
    "NO_SIMULATOR": _why("Un port ou un paquet manque aux sites simulés."),
    "NOT_BEGUN": _why("Le programme d'une visite, lancé par le bureau, s'est arrêté avant d'avoir un dossier."),
    "NO_VIEWER": _why("Le programme de Playwright qui montre un enregistrement ne marche pas sur cette machine."),
    "TURN_GIVEN_UP": _why(
        "Le moteur de la file a échoué de façon imprévue, plusieurs fois, pour un même établissement."
    ),
    # --- the command and the configuration (2) -----------------------------------------------------------------
    "BAD_CERTIFICATE": _why("Un certificat de schools.toml est introuvable, périmé, sans sa clé, ou ne s'ouvre pas."),
    "BAD_COMMAND": _why("Une option ou un argument de la commande n'existe pas, ou manque."),
    "BAD_DATABASE": _why("ROBOT_DATABASE n'est pas l'adresse d'une base SQLite ou PostgreSQL."),
    "BAD_DATE": _why("Une option attend une date et a reçu autre chose."),
    "BAD_DURATION": _why("« duree_sessions » nomme autre chose qu'une sorte d'utilisateurs et des minutes."),
    "BAD_ENV": _why("Une ligne de .env, ou une variable d'environnement, n'est pas écrite comme il faut."),
    "BAD_EVIDENCE": _why("Ce qu'une nuit garde des écrans (ROBOT_EVIDENCE…) n'est pas écrit comme il faut."),
    "BAD_FOLDER": _why("Le dossier donné n'existe pas, n'est pas un dossier, ou refuse l'écriture."),
    "BAD_NOTIFY": _why(
        "Un réglage de ce qui prévient à la fin d'une nuit (ROBOT_NOTIFY…) n'est pas écrit comme il faut."
    ),
    "BAD_NUMBER": _why("Une option attend un nombre et a reçu autre chose."),
    "BAD_RECORDING": _why("Le fichier d'un enregistrement de référence a été abîmé, ou manque."),
    "BAD_RETENTION": _why("ROBOT_RETENTION_DAYS n'est pas un nombre de jours."),
    "BAD_ROWS": _why("--rows ne désigne pas un profil et un fichier."),
    "BAD_TIME": _why("--until n'est pas une heure."),
    "PLAN_TOO_OLD": _why("Sur le bureau, « Faire » n'est possible que juste après avoir vu ce qui changerait."),
    "PORT_TAKEN": _why("Le port donné au bureau (--port) sert à un autre programme, ou n'est pas permis."),
    "NO_PLACES": _why("Une exécution ne garde la place de chaque geste dans la page qu'avec --record."),
    "NO_PROCEDURE": _why("Une exécution qui n'a suivi aucune procédure n'a pas de chemin à montrer."),
    "NOTHING_STOPPED": _why("La publication est déjà revenue, ou une visite la remet en ce moment."),
    "BAD_TOML": _why("schools.toml n'est pas écrit en TOML, ou n'est pas en UTF-8."),
    "BAD_UAI": _why("Un UAI est mal recopié : sept chiffres, puis la lettre qui les contrôle."),
    "BAD_VALUE": _why("Une valeur de schools.toml n'est pas de la forme attendue."),
    "BROWSER_DOES_NOT_START": _why("ROBOT_BROWSER nomme un programme qui n'est pas un navigateur, ou qui est cassé."),
    "ENV_READABLE_BY_OTHERS": _why("Les droits de .env laissent d'autres comptes de la machine le lire."),
    "ENV_UNREADABLE": _why("Le fichier .env n'est pas un texte en UTF-8, ou ce compte ne peut pas le lire."),
    "FLOW_TWICE": _why("La même procédure est nommée deux fois, ou en plus de « all »."),
    "IDLE_OPTION": _why("Une option de la commande ne servirait à rien pour cette procédure."),
    "IMPORT_HEADINGS": _why("Le tableau de « schools import » n'a pas de colonne « UAI », ou en a deux de même sens."),
    "IMPORT_NO_RECORDING": _why("Le fichier donné à « recordings import » n'est ni de Chrome, ni de codegen."),
    "IMPORT_TWICE": _why("Le tableau donné à « schools import » a deux lignes pour un établissement."),
    "IMPORT_UNREADABLE": _why("Le fichier donné à « schools import » n'est ni un .csv ni un .xlsx, ou il est vide."),
    "KEY_RING_CLOSED": _why("Le trousseau du poste est verrouillé, ou son programme ne répond pas."),
    "KEY_RING_NAMES": _why("Le fichier .trousseau, à côté de .env, a été modifié à la main."),
    "LABELS_SHAPE": _why("Une table de labels.local.toml n'a pas la forme attendue."),
    "LABELS_TWICE": _why("Dans labels.local.toml, un même mot répond à deux questions sur l'export."),
    "LABELS_UNKNOWN_KEY": _why("labels.local.toml nomme une étiquette que le robot n'a pas."),
    "LABELS_UNREADABLE": _why("labels.local.toml n'est pas écrit en TOML, ou n'est pas en UTF-8."),
    "MISSING_KEY": _why("Une clé obligatoire manque dans schools.toml."),
    "MISSING_ROWS": _why("--rows a été donné pour certaines listes et pas pour d'autres."),
    "MISSING_SECRET": _why("Le compte d'un produit n'est ni dans .env, ni au trousseau."),
    "NO_EVENTS": _why(
        "Le dossier donné n'est pas celui d'une visite, ou il vient d'une version qui ne l'écrivait pas."
    ),
    "NO_BROWSER": _why("Aucun navigateur n'est installé sur cette machine, là où le robot en cherche."),
    "NO_COMPLETION": _why("Ce terminal n'a pas de complétion que le robot sache installer."),
    "NO_CONFIGURATION": _why("La commande est lancée d'un autre dossier, ou schools.toml n'est pas encore écrit."),
    "NO_KEY_RING": _why("Le robot tourne sur un serveur, ou sans session ouverte : rien n'y ouvre de trousseau."),
    "NOT_IN_KEY_RING": _why("Le mot de passe a été retiré du trousseau, ou schools.toml a changé de poste."),
    "NO_PAGE": _why("Le dossier donné n'est pas celui d'une exécution, ou elle a été coupée avant sa fin."),
    "NO_RECORDING": _why("Rien n'a encore été exécuté dans ce dossier, ou tout en a été supprimé."),
    "NO_SCHOOL": _why("schools.toml n'a aucune section d'établissement."),
    "NO_SUCH_SECRET": _why("« keyring put » ou « keyring forget » a reçu autre chose que le nom d'un mot de passe."),
    "NO_SUCH_SCHOOL": _why("--school, --tag et --only-failed, ensemble, ne laissent aucun établissement."),
    "NO_SUCH_BROWSER": _why("ROBOT_BROWSER nomme un fichier qui n'existe pas, ou qu'on ne peut pas exécuter."),
    "NO_DISPLAY": _why("La commande, ou le bureau, est lancé par SSH, dans un conteneur ou par une tâche planifiée."),
    "NO_WINDOWED_BROWSER": _why("Seul un navigateur sans fenêtre est installé, ou ROBOT_BROWSER en nomme un."),
    "NO_STORE_BROWSER": _why(
        "Le navigateur qui montrerait le certificat de Windows n'est pas installé, ou est déjà pris."
    ),
    "NO_TERMINAL": _why("La commande demande confirmation, et personne ne peut lui répondre (tâche planifiée, tube)."),
    "NO_TRACE": _why("L'exécution a réussi sans --record : son enregistrement n'a pas été gardé."),
    "OTHER_VERSION": _why("Deux machines qui partagent une base de données n'ont pas la même version du robot."),
    "UNREADABLE_MEANWHILE": _why("schools.toml ou .env a été modifié pendant la nuit, et n'est plus correct."),
    "SEAL_BROKEN": _why("Le dossier .connexions vient d'un autre poste, ou la clé a été oubliée entre-temps."),
    "SECRET_IN_TOML": _why("Un mot de passe a été écrit dans schools.toml."),
    "SEVERAL_SCHOOLS": _why("La partie de nom donnée à --school est celle de plusieurs établissements."),
    "SIMULATOR_PACKAGES": _why("Le robot a été installé sans les paquets des sites simulés."),
    "NOTHING_TO_UNDO": _why("L'exécution était un plan, ou tout était déjà en place, ou elle a été refusée."),
    "NO_DOUBTS": _why("« lien-comptes » n'a pas encore été regardé, ou l'enregistrement a passé sa durée de garde."),
    "RUN_ELSEWHERE": _why("L'exécution nommée et l'établissement demandé ne vont pas ensemble."),
    "SEVERAL_PROCEDURES": _why("Une visite a fait plusieurs procédures : chacune se reprend pour elle-même."),
    "UNKNOWN_RUN": _why("Le dossier est mal écrit, ou l'enregistrement a passé sa durée de garde."),
    "UNKNOWN_FLOW": _why("Le nom de la procédure est mal écrit."),
    "UNKNOWN_KEY": _why("Une clé de schools.toml est mal écrite : personne ne la lit."),
    "UNKNOWN_PROFILE": _why("Un profil de « profils » est mal écrit."),
    "UNKNOWN_RESULT": _why("--result nomme autre chose que le résultat d'une exécution."),
    "UNKNOWN_SCHOOL": _why("L'établissement donné à --school n'est pas dans schools.toml, ou son nom est mal écrit."),
    # --- the site or the data says no (20) ---------------------------------------------------------------------
    "CELLS_LEFT": _why("PRONOTE a refusé certains identifiants, ou quelqu'un a changé ces lignes en même temps."),
    "CELLS_UNTOLD": _why("L'exécution a été tuée avant d'écrire la liste de ses cellules."),
    "CHANGED_MEANWHILE": _why("Quelqu'un a changé ce réglage entre l'annonce du pas et l'accord."),
    "CHANGED_SINCE": _why("Quelqu'un a changé ce réglage après l'exécution que l'on veut reprendre."),
    "COLUMN_HIDDEN": _why("En lecture seule, le robot n'affiche pas une colonne qui est masquée dans PRONOTE."),
    "DATE_UNREAD": _why("Une date de naissance, dans PRONOTE, n'est pas écrite jj/mm/aaaa."),
    "DECISIONS_UNREADABLE": _why("Ce compte n'a pas le droit de lire le fichier des décisions, ou un autre le tient."),
    "DECISIONS_…": _why("Le fichier des décisions n'a plus la forme de doutes.csv (colonnes, lignes, encodage)."),
    "EXPORT_REFUSED": _why("ATRIUM a répondu par un message au lieu du fichier."),
    "EXPORT_…": _why("Le fichier donné par ATRIUM n'a pas la forme connue : vide, coupé, autres colonnes, encodage."),
    "LIST_REPLACED": _why("La page des doutes était restée ouverte ; une exécution a refait leur liste depuis."),
    "LIST_CHANGES": _absent("Quelqu'un modifie la liste pendant qu'elle est lue : deux lectures ne concordent pas."),
    "DELEGATION_STAYS": _why("Revenir à « aucune délégation » voudrait en supprimer une : le robot ne supprime rien."),
    "NOT_CONNECTED": _absent("La base n'est pas en service dans « Serveur PRONOTE » : rien ne peut être publié."),
    "NOT_EMPTIED": _why("La liste garde l'ancien contenu d'une cellule que l'on vide."),
    "NOT_FOUND": _why("Une adresse de schools.toml est fausse, ou la page a été déplacée (réponse 404)."),
    "NOT_IN_BROWSER": _absent("Sur cette installation, l'écran n'existe que dans le client Windows de PRONOTE."),
    "NOT_KEPT": _absent("Le site a pris l'enregistrement sans rien dire et, relu, montre autre chose."),
    "NOT_OFFERED": _absent("La valeur demandée dans schools.toml n'est pas parmi celles que la liste propose."),
    "NO_COLUMN": _absent("La gestion des identifiants ENT n'est pas activée, ou le compte n'a pas ce droit."),
    "NO_RIGHTS": _why("Le compte utilisé n'est pas administrateur de cet établissement."),
    "PROFILE_NOT_OFFERED": _absent("ATRIUM ne propose pas ce profil à cet établissement, ou l'écrit autrement."),
    "PROTECTED": _why("Le compte utilisé n'a pas le droit de modifier ce profil d'autorisation ou ce groupe."),
    "ROWS_…": _why("Une liste donnée à --rows n'a pas été copiée en entier, titres compris."),
    "SAVE_REFUSED": _why("ATRIUM a répondu à l'enregistrement par un message d'erreur."),
    "SEVERAL_DELEGATIONS": _why("La console tient plusieurs délégations CAS, et aucune n'est à l'ENT demandé."),
    "SITE_SAYS_NO": _why("Le site a répondu à un geste par un message : une donnée ou une règle l'en empêche."),
    "UNKNOWN_RULE": _why("« duree_sessions » nomme un profil ou un groupe qui n'existe pas dans PRONOTE."),
    "WRONG_SCHOOL": _absent("Une adresse de schools.toml mène à un autre établissement, ou son nom y est autre."),
    # --- not now (21) ------------------------------------------------------------------------------------------
    "BROWSER_GONE": _why("Le navigateur a été fermé, est mort, ou la machine manque de mémoire."),
    "BROWSER_NOT_STARTED": _why("La machine est trop chargée, ou il manque une bibliothèque au navigateur."),
    "BUSY": _why("Une autre exécution (nuit, collègue, remise de la publication) travaille sur cet établissement."),
    "EXCLUSIVE_MODE": _why("Quelqu'un a pris l'usage exclusif de la base dans PRONOTE : personne d'autre n'y écrit."),
    "EXPORT_CUT": _why("La connexion a été coupée pendant le téléchargement."),
    "LEASE_LOST": _why("La machine était gelée ou coupée du réseau : une autre a repris l'établissement entre-temps."),
    "DATABASE_LOST": _why("La base de données commune a cessé de répondre pendant le travail, et n'est pas revenue."),
    "MACHINE_TAKEN_OVER": _why("La machine était gelée ou coupée de la base de données : d'autres l'ont remplacée."),
    "VISIT_DIED": _why("Le programme d'un établissement a été tué, le plus souvent par manque de mémoire."),
    "VISIT_TOO_LONG": _why("L'établissement dépasse le temps qu'une nuit laisse à chacun : le site est trop lent."),
    "LIST_FROZEN": _why("Le serveur de PRONOTE a cessé de répondre, et sa page ne montre plus ce qui est tapé."),
    "LIST_GONE": _why("La page de la liste a été rechargée ou fermée par le site pendant le travail."),
    "NO_ANSWER": _why("Le site est lent : la patience (--patience) a fini avant sa réponse."),
    "PAGE_FROZEN": _why("Un programme de la page tourne sans fin, ou la machine est trop chargée."),
    "SERVER_ERROR": _why("Le serveur a répondu à une demande de la page par une erreur (500 et plus)."),
    "SESSION_LOST": _why("Le site a fermé la session : le plus souvent, inactivité ou connexion ailleurs."),
    "SIGN_IN_BUSY": _why("Plusieurs exécutions se partagent un compte, et l'une d'elles n'en finit pas d'entrer."),
    "SIGN_IN_UNANSWERED": _why("Le site est tombé, ou a répondu par une erreur, juste après le mot de passe."),
    "SITE_CLOSED": _why("Le site annonce une fermeture : maintenance, vacances."),
    "SITE_DOWN": _why("Le site répond par une page d'erreur (500 et plus), ou de fermeture."),
    "SITE_UNREACHABLE": _why("Rien ne répond à l'adresse : réseau coupé, serveur arrêté, nom inconnu."),
    "SITE_UNTRUSTED": _why("Le réseau remplace le certificat du site par le sien, ou quelqu'un s'est mis au milieu."),
    "STILL_STOPPED": _why("La console a pris « Publier la base » et montre toujours la base arrêtée."),
    # --- a person must act on the account (22) -----------------------------------------------------------------
    "ACCOUNT_STEP": _why("Le compte n'a pas fini son inscription : adresse à confirmer, code PIN, mot de passe."),
    "ATTEMPT_UNKNOWN": _why("Une exécution précédente a tapé ce mot de passe et n'a pas vu ce que le site en a dit."),
    "CAPTCHA": _why("Le site soupçonne un programme, le plus souvent après des échecs de connexion."),
    "CERTIFICATE": _why("La console n'accepte que des postes où son certificat est installé."),
    "CERTIFICATE_REFUSED": _why("Le certificat présenté est révoqué, périmé, ou celui d'un autre site."),
    "FEDERATED": _why("Le compte est celui d'un autre organisme (ÉduConnect, académie) : sa page n'est pas à ATRIUM."),
    "PASSWORD_CHANGE": _why("Le mot de passe du compte a expiré, ou n'a jamais été changé."),
    "PASSWORD_REFUSED_BEFORE": _why("Une exécution précédente s'est vu refuser ce mot de passe, qui n'a pas changé."),
    "SIGN_IN_BY_HAND": _why("Le compte demande un code ou un autre guichet, et personne n'est là pour se connecter."),
    "SIGN_IN_NOT_DONE": _why("Personne ne s'est connecté à temps, ou le compte n'arrive pas à l'écran attendu."),
    "TERMS_OF_USE": _why("Les conditions d'utilisation ont changé, ou le compte ne s'est jamais connecté."),
    "UNKNOWN_HOST": _why("La connexion se fait à une adresse que schools.toml ne donne pas."),
    "WRONG_PASSWORD": _why("L'identifiant ou le mot de passe donné est faux, ou le compte est bloqué."),
    # --- the screen is not as known (23) -----------------------------------------------------------------------
    "AMBIGUOUS": _why("Deux éléments différents portent le même libellé au même endroit."),
    "AMBIGUOUS_CHAPTER": _why("Le formulaire a deux chapitres du même titre."),
    "AMBIGUOUS_COLUMN": _why("La liste affiche deux colonnes du même titre."),
    "AMBIGUOUS_LIST": _why("L'écran affiche deux listes qui ont les mêmes colonnes."),
    "BLOCKED": _absent("Une fenêtre ou un bandeau que le robot ne connaît pas recouvre l'écran."),
    "CELL_DIFFERS": _why("PRONOTE a changé ce qui était tapé, ou l'a mis dans une autre ligne."),
    "CONTRADICTION": _why("La console dit publié et propose de publier, ou l'inverse."),
    "FORM_MOVES": _absent("Le serveur remplit lui-même un champ du formulaire, à chaque fois qu'il change."),
    "LIST_LOST": _absent("La liste n'est plus à l'écran : elle a été reconstruite, ou remplacée par un autre écran."),
    "LIST_PAGED": _why("La liste est en plusieurs pages, dont le bouton « suivant » a un autre libellé."),
    "NOT_SEEN": _absent("Un libellé a changé, ou l'écran n'est pas celui de la page d'aide."),
    "NO_EDITOR": _why("Le compte ne peut pas modifier cette liste, ou ses cellules s'ouvrent autrement."),
    "OTHER_CHAPTER_CHANGED": _why("Quelqu'un d'autre a enregistré le même formulaire en même temps."),
    "OTHER_CHAPTER_MOVED": _why("Cocher une case du chapitre « Pronote » en a changé une autre ailleurs."),
    "SAME_LIST": _why("Deux listes de personnes montrent les mêmes lignes : un menu a peut-être mené à la mauvaise."),
    "OTHER_PROFILE_CHANGED": _why("Quelqu'un d'autre modifie ces profils, ou PRONOTE les lie entre eux."),
    "SIGN_IN_GONE": _absent("Le site a remplacé le formulaire de connexion pendant la saisie."),
    "UNKNOWN_QUESTION": _why("Le site demande quelque chose que la page d'aide ne décrit pas."),
    # --- a school is cut off (30), somebody asked to stop (130) ------------------------------------------------
    "PUBLICATION_STOPPED": _why(
        "« Publier la base » n'a réussi ni au robot ni à son gardien, le plus souvent site en panne."
    ),
    "INTERRUPTED": _why("Ctrl-C, ou l'arrêt de la machine ou du service."),
}
_NO_ENTRY = Code("", absence=False)


def of(code: str) -> Code:
    """Its entry, or that of the family it is a form of; an error of no known cause is told all the same."""
    return CODES.get(code) or next(
        (entry for name, entry in CODES.items() if name.endswith(FORMS) and code.startswith(name.removesuffix(FORMS))),
        _NO_ENTRY,
    )
