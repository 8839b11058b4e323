"""« Pages de site » as the admin names it."""

from django.apps import AppConfig


class Named(AppConfig):
    """One group of the admin's list."""

    name = "tests.zoo.django_admin.pages"
    label = "pages"
    verbose_name = "Pages de site"
    default_auto_field = "django.db.models.BigAutoField"
