// The sign-in card of both sites.
import { Component, inject, signal } from "@angular/core";
import { Router } from "@angular/router";
import { post } from "../two_schools/school.js";
import { KIT } from "./kit";
import { load, server } from "./server";

declare const SITE: string;

@Component({
  selector: "app-sign-in",
  imports: KIT,
  template: `
    <mat-card class="sign-in" appearance="outlined">
      <mat-card-header><mat-card-title>{{ title }}</mat-card-title><mat-card-subtitle>{{ subtitle }}</mat-card-subtitle></mat-card-header>
      <mat-card-content>
        <form #form="ngForm" (ngSubmit)="enter(form)">
          <mat-form-field>
            <mat-label>{{ caption }}</mat-label>
            <mat-icon matPrefix fontSet="mdi" fontIcon="mdi-account-outline" />
            <input matInput name="username" autocomplete="username" required [(ngModel)]="username">
            <mat-error>Ce champ est obligatoire.</mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>Mot de passe</mat-label>
            <mat-icon matPrefix fontSet="mdi" fontIcon="mdi-lock-outline" />
            <input matInput name="password" autocomplete="current-password" required [type]="seen() ? 'text' : 'password'" [(ngModel)]="password">
            <button matIconButton matSuffix type="button" aria-label="Afficher ce qui est saisi" [attr.aria-pressed]="seen()" (click)="seen.set(!seen())">
              <mat-icon fontSet="mdi" [fontIcon]="seen() ? 'mdi-eye-off-outline' : 'mdi-eye-outline'" />
            </button>
            <mat-error>Ce champ est obligatoire.</mat-error>
          </mat-form-field>
          @if (refused()) { <p class="refused" role="alert">Identifiant ou mot de passe incorrect.</p> }
          <button matButton="filled" type="submit">Se connecter</button>
        </form>
      </mat-card-content>
      <mat-card-actions><button matButton type="button">Mot de passe oublié ?</button></mat-card-actions>
    </mat-card>`,
})
export class SignIn {
  portal = SITE === "portal";
  title = this.portal ? "Connexion à ATRIUM" : "Console d'hébergement PRONOTE";
  subtitle = this.portal ? "Espace numérique de travail" : "Connectez-vous avec vos identifiants.";
  caption = this.portal ? "Identifiant" : "Numéro d'hébergement";
  router = inject(Router);
  username = signal("");
  password = signal("");
  seen = signal(false);
  refused = signal(false);

  async enter(form: any) {
    if (form.invalid) return;
    const answer = await post("/api/login", { username: this.username(), password: this.password() });
    this.refused.set(!answer.ok);
    if (!answer.ok) return;
    await load(server.school());
    if (this.portal) this.router.navigateByUrl(`/web/${server.school()}`);
  }
}
