"""« Pronote.net » as the admin names it."""

from django.apps import AppConfig


class Named(AppConfig):
    """One group of the admin's list."""

    name = "tests.zoo.django_admin.net"
    label = "net"
    verbose_name = "Pronote.net"
    default_auto_field = "django.db.models.BigAutoField"
