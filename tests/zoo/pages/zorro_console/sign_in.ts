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
    <nz-card class="sign-in" [nzTitle]="title">
      @if (refused()) { <nz-alert nzType="error" nzShowIcon nzMessage="Identifiant ou mot de passe incorrect." style="margin-bottom: 24px" /> }
      <form nz-form #form="ngForm" (ngSubmit)="enter(form)">
        <nz-form-item>
          <nz-form-control nzErrorTip="Ce champ est obligatoire">
            <nz-input-wrapper>
              <nz-icon nzInputPrefix nzType="user" />
              <input nz-input name="username" autocomplete="username" required [placeholder]="caption" [(ngModel)]="username">
            </nz-input-wrapper>
          </nz-form-control>
        </nz-form-item>
        <nz-form-item>
          <nz-form-control nzErrorTip="Ce champ est obligatoire">
            <nz-input-password>
              <nz-icon nzInputPrefix nzType="lock" />
              <input nz-input type="password" name="password" autocomplete="current-password" required placeholder="Mot de passe" [(ngModel)]="password">
            </nz-input-password>
          </nz-form-control>
        </nz-form-item>
        <div class="between" style="margin-bottom: 24px">
          <label nz-checkbox name="remember" [(ngModel)]="remember">Se souvenir de moi</label>
          <a>Mot de passe oublié ?</a>
        </div>
        <button nz-button nzType="primary" nzBlock [nzLoading]="busy()">Se connecter</button>
      </form>
    </nz-card>`,
})
export class SignIn {
  portal = SITE === "portal";
  title = this.portal ? "Connexion à ATRIUM" : "Console d'hébergement PRONOTE";
  caption = this.portal ? "Identifiant" : "Numéro d'hébergement";
  router = inject(Router);
  username = signal("");
  password = signal("");
  remember = signal(false);
  refused = signal(false);
  busy = signal(false);

  async enter(form: any) {
    if (form.invalid) {
      for (const one of Object.values<any>(form.controls)) {
        one.markAsDirty();
        one.updateValueAndValidity();
      }
      return;
    }
    this.busy.set(true);
    const answer = await post("/api/login", { username: this.username(), password: this.password() });
    this.busy.set(false);
    this.refused.set(!answer.ok);
    if (!answer.ok) return;
    await load(server.school());
    if (this.portal) this.router.navigateByUrl(`/web/${server.school()}/accueil`);
  }
}
