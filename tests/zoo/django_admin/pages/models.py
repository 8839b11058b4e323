"""Who may enter which service."""

from django.db import models

ANSWERS = ((True, "Oui"), (False, "Non"))
SERVICES = {"correlyce": "Correlyce", "primaire": "Pronote Primaire", "pronote": "Pronote", "moodle": "Moodle"}


class Access(models.Model):
    """One school's services; profiles are kept as words."""

    correlyce_on = models.BooleanField("Accès", choices=ANSWERS)
    correlyce_profiles = models.CharField("Profils", max_length=99, blank=True)
    primaire_on = models.BooleanField("Accès", choices=ANSWERS)
    primaire_profiles = models.CharField("Profils", max_length=99, blank=True)
    pronote_on = models.BooleanField("Accès", choices=ANSWERS)
    pronote_profiles = models.CharField("Profils", max_length=99, blank=True)
    moodle_on = models.BooleanField("Accès", choices=ANSWERS)
    moodle_profiles = models.CharField("Profils", max_length=99, blank=True)

    class Meta:
        verbose_name = "accès aux services tiers"
        verbose_name_plural = "Accès aux services tiers"

    def __str__(self) -> str:
        return "Lycée des Exemples"


class Page(models.Model):
    """A page of the site."""

    title = models.CharField("Titre", max_length=99)

    class Meta:
        verbose_name = "page"
        verbose_name_plural = "Arborescence"

    def __str__(self) -> str:
        return str(self.title)
