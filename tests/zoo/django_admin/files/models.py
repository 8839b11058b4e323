"""Groups of users of the administrative mode."""

from tests.zoo.django_admin.resources.models import Timed


class Group(Timed):
    """« Administration des utilisateurs »."""

    class Meta:
        proxy = True
        verbose_name = "groupe"
        verbose_name_plural = "Administration des utilisateurs"
