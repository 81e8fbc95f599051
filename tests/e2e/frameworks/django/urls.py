from django.http import HttpResponse
from django.urls import include, path


def home(request):
    user = request.user
    return HttpResponse(f"Signed in as {user.email}" if user.is_authenticated else "Not signed in")


urlpatterns = [path("", home), path("accounts/", include("allauth.urls"))]
