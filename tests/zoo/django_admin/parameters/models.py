"""What lists show."""

from django.db import models


class Preference(models.Model):
    """« Préférences »."""

    photos = models.BooleanField("Afficher les photos", default=True)
    ent = models.BooleanField("Activer la gestion des identifiants ENT", default=False)

    class Meta:
        verbose_name = "préférences"
        verbose_name_plural = "Préférences"

    def __str__(self) -> str:
        return "Préférences"
