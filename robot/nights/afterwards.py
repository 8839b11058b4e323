"""Who hears that a night has ended: people by Apprise, a health check, a metrics collector. None of them can fail it.

What leaves the machine names schools, counts and codes: no person, no password, no sentence that a screen showed.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, write_to_textfile

from robot import codes, faults, limits
from robot.errors import Exit, Usage
from robot.nights import words
from robot.nights.summary import Alert, Summary
from robot.text_file import reason

#: Apprise's addresses, separated by spaces; they hold passwords and tokens.
ADDRESSES = "ROBOT_NOTIFY"
#: When to write: only if somebody is needed, or each morning.
WHEN = "ROBOT_NOTIFY_WHEN"
NEEDED, ALWAYS = "besoin", "toujours"
#: As healthchecks.io has it: asked at the end, with `/fail` behind it if the night went wrong.
HEALTH = "ROBOT_HEALTH_URL"
#: A `.prom` file for node_exporter's textfile collector.
METRICS = "ROBOT_METRICS"
#: How many schools of a cause a message names.
NAMED = 8
#: What could not be sent is told in French by `tell`, without its address: the library need not say it as well.
logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)


def tell(night: Summary, env: Mapping[str, str]) -> list[str]:
    """Everybody that `env` names has been told; what could not be told, a French sentence each. Raises nothing."""
    wrong = []
    for what, one in {"message": _notify, "contrôle de bonne fin": _ping, "fichier de mesures": _measure}.items():
        try:
            wrong += one(night, env)
        except Exception as error:  # noqa: BLE001 - the night is done: its telling takes nothing away from it
            wrong.append(f"Le {what} de la nuit n'est pas parti ({type(error).__name__}).")
    return wrong


def faults_of(env: Mapping[str, str]) -> list[Usage]:
    """What is wrong with these settings, before any night; no address is shown."""
    wrong = []
    for number in _not_understood(env):
        wrong.append(
            Usage(
                "BAD_NOTIFY",
                f"L'adresse n° {number} de {ADDRESSES} n'est pas une adresse d'Apprise.",
                next_step="Corrigez-la ; les formes sont sur https://appriseit.com/services/.",
            )
        )
    if env.get(WHEN, NEEDED) not in (NEEDED, ALWAYS):
        wrong.append(
            Usage(
                "BAD_NOTIFY",
                f"{WHEN} = {faults.shown(env[WHEN])} n'est pas connu.",
                next_step=f"Écrivez « {NEEDED} » (seulement s'il faut quelqu'un) ou « {ALWAYS} ».",
            )
        )
    if HEALTH in env and not env[HEALTH].startswith(("https://", "http://")):
        wrong.append(
            Usage("BAD_NOTIFY", f"{HEALTH} n'est pas une adresse web.", next_step="Elle commence par https://.")
        )
    if METRICS in env and not Path(env[METRICS]).absolute().parent.is_dir():
        wrong.append(
            Usage(
                "BAD_NOTIFY",
                f"{METRICS} : le dossier de {faults.shown(env[METRICS])} n'existe pas.",
                next_step="Donnez un fichier « .prom » dans un dossier qui existe.",
            )
        )
    return wrong


def _not_understood(env: Mapping[str, str]) -> list[int]:
    addresses = env.get(ADDRESSES, "").split()
    if not addresses:
        return []
    from apprise import Apprise  # noqa: PLC0415 - as long to load as all that a command does before its first gesture

    return [number for number, address in enumerate(addresses, 1) if not Apprise().add(address)]


# --- people ------------------------------------------------------------------------------------------------------


def _notify(night: Summary, env: Mapping[str, str]) -> list[str]:
    addresses = env.get(ADDRESSES, "").split()
    if not addresses or not (night.needs_a_person or env.get(WHEN, NEEDED) == ALWAYS):
        return []
    from apprise import Apprise, NotifyFormat, NotifyType  # noqa: PLC0415 - see `_not_understood`

    wrong = []
    kind = NotifyType.FAILURE if night.counts["urgent"] else NotifyType.WARNING
    for number, address in enumerate(addresses, 1):
        # One by one, so that what fails can be named without its address.
        people = Apprise()
        sent = people.add(address) and people.notify(
            title=subject(night),
            body=message(night),
            body_format=NotifyFormat.TEXT,
            notify_type=kind if night.needs_a_person else NotifyType.SUCCESS,
        )
        if not sent:
            wrong.append(f"Le message de la nuit n'est pas parti vers l'adresse n° {number} de {ADDRESSES}.")
    return wrong


def subject(night: Summary) -> str:
    """The night and what must be known first."""
    return f"{words.title(night)} : {words.headline(night)}"


def message(night: Summary) -> str:
    """Figures and causes in plain text: schools and codes, none of the sentences that the sites' screens went into."""
    names = {school.uai: school.name for school in night.schools}
    parts = ["\n".join(f"{caption} : {figure}" for caption, figure in words.figures(night).items())]
    parts += [_cause(alert, names) for alert in night.alerts]
    parts.append(f"Que faire, et le reste : la page nights/{night.name}/nuit.html, dans les enregistrements du robot.")
    return "\n\n".join(parts)


def _cause(alert: Alert, names: Mapping[str, str]) -> str:
    named = [f"{names[uai]} ({uai})" for uai in alert.schools[:NAMED]]
    more = len(alert.schools) - len(named)
    listed = ", ".join(named) + (f" et {words.counted(more, 'autre')}" if more else "")
    return f"{alert.code} : {codes.of(alert.code).cause}\n{listed}".strip()


# --- machines ----------------------------------------------------------------------------------------------------


def _ping(night: Summary, env: Mapping[str, str]) -> list[str]:
    if not env.get(HEALTH):
        return []
    import httpx  # noqa: PLC0415 - loaded by whoever has such an address

    address = env[HEALTH].rstrip("/") + ("" if went_well(night) else "/fail")
    try:
        httpx.post(address, content=subject(night).encode(), timeout=limits.MESSAGE).raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return [f"Le contrôle de bonne fin ({HEALTH}) n'a pas répondu ({type(error).__name__})."]
    return []


def went_well(night: Summary) -> bool:
    """The night itself did its work: no school is left cut off, the robot had no fault, something was begun."""
    begun = any(school.begun for school in night.schools) or not night.schools
    return begun and not night.counts["urgent"] and all(school.exit_code != Exit.BUG for school in night.schools)


def _measure(night: Summary, env: Mapping[str, str]) -> list[str]:
    if not env.get(METRICS):
        return []
    try:
        write_to_textfile(env[METRICS], measures(night))
    except OSError as error:
        return [f"Le fichier de mesures ({METRICS}) n'a pas été écrit : {reason(error)}."]
    return []


def measures(night: Summary) -> CollectorRegistry:
    """The night's figures, as Prometheus names them."""
    registry = CollectorRegistry()

    def gauge(name: str, text: str, *labels: str) -> Gauge:
        return Gauge(f"atrium_pronote_night_{name}", text, labels, registry=registry)

    def single(name: str, text: str, value: float) -> None:
        gauge(name, text).set(value)

    schools = gauge("schools", "Schools of the last night, by outcome", "result")
    for result in words.RESULT:
        schools.labels(result).set(sum(school.result == result for school in night.schools))
    alerts = gauge("alert_schools", "Schools where a person must act, by code", "code")
    for alert in night.alerts:
        alerts.labels(alert.code).inc(len(alert.schools))
    single("end_timestamp_seconds", "When the last night ended", night.ended.timestamp())
    single("duration_seconds", "How long it took", night.seconds)
    single("outage_seconds", "Publication outage, all schools together", night.outage_seconds)
    longest = max((school.outage_seconds for school in night.schools), default=0.0)
    single("longest_outage_seconds", "Publication outage of the school that was cut off longest", longest)
    single("doubts", "Links that wait for a person's decision", night.doubts)
    single("retries", "Visits begun again", sum(school.retries for school in night.schools))
    single("machines_lost", "Machines that were gone at its end", sum(not one.alive for one in night.machines))
    return registry
