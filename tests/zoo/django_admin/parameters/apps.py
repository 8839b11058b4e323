"""« Paramètres » as the admin names it."""

from django.apps import AppConfig


class Named(AppConfig):
    """One group of the admin's list."""

    name = "tests.zoo.django_admin.parameters"
    label = "parameters"
    verbose_name = "Paramètres"
    default_auto_field = "django.db.models.BigAutoField"
