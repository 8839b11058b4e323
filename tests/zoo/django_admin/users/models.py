"""The export has a form of its own and no rows."""

from django.db import models


class Export(models.Model):
    """Stands in the admin's list."""

    class Meta:
        verbose_name = "export des utilisateurs"
        verbose_name_plural = "Export des utilisateurs"
