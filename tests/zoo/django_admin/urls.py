"""Where both sites are."""

from django.urls import path

from tests.zoo.django_admin.registered import console, portal

urlpatterns = [path("admin/", portal.urls), path("console/", console.urls)]
