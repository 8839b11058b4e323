"""The tab of « Pronote.net »."""

from django.db import models

from tests.foreign.served import MODELS


class Integration(models.Model):
    """« Intégration dans un ENT »."""

    ent = models.CharField("Mon ENT", max_length=99, choices=[(one, one) for one in MODELS])
    cas = models.URLField("URL du serveur CAS", blank=True)

    class Meta:
        verbose_name = "intégration dans un ENT"
        verbose_name_plural = "Intégration dans un ENT"

    def __str__(self) -> str:
        return "Intégration dans un ENT"
