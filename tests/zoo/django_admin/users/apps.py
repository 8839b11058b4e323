"""« Utilisateurs » as the admin names it."""

from django.apps import AppConfig


class Named(AppConfig):
    """One group of the admin's list."""

    name = "tests.zoo.django_admin.users"
    label = "users"
    verbose_name = "Utilisateurs"
    default_auto_field = "django.db.models.BigAutoField"
