"""Lists of people, and their authorisation profiles."""

from django.db import models


class Person(models.Model):
    """One line of a list; `id` is its number."""

    kind = models.CharField(max_length=20)
    family = models.CharField("Nom", max_length=99)
    first = models.CharField("Prénom", max_length=99)
    born = models.CharField("Né(e) le", max_length=10, blank=True)
    group = models.CharField("Classe", max_length=9, blank=True)
    cas = models.CharField("Identifiant CAS", max_length=99, blank=True)

    class Meta:
        ordering = ("family", "first")

    def __str__(self) -> str:
        return f"{self.family} {self.first}"


class Pupil(Person):
    class Meta:
        proxy = True
        verbose_name = "élève"
        verbose_name_plural = "Élèves"


class Parent(Person):
    class Meta:
        proxy = True
        verbose_name = "responsable"
        verbose_name_plural = "Responsables"


class Teacher(Person):
    class Meta:
        proxy = True
        verbose_name = "professeur"
        verbose_name_plural = "Professeurs"


class Staff(Person):
    class Meta:
        proxy = True
        verbose_name = "personnel"
        verbose_name_plural = "Personnels"


class Timed(models.Model):
    """A profile or a group, with its automatic disconnection."""

    kind = models.CharField(max_length=20)
    name = models.CharField("Nom", max_length=99)
    on = models.BooleanField("Déconnexion automatique", default=False)
    minutes = models.PositiveIntegerField("Après une inactivité de (minutes)", default=60)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return str(self.name)


class TeacherProfile(Timed):
    class Meta:
        proxy = True
        verbose_name = "profil d'autorisation"
        verbose_name_plural = "Profils d'autorisation des professeurs"


class StaffProfile(Timed):
    class Meta:
        proxy = True
        verbose_name = "profil d'autorisation"
        verbose_name_plural = "Profils d'autorisation des personnels"
