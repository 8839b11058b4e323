// A page of the administration, under its way; who is not signed in is told so.
import { Component, inject, signal } from "@angular/core";
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
import { ActivatedRoute, NavigationEnd, Router } from "@angular/router";
import { KIT } from "./kit";
import { server } from "./server";

@Component({
  selector: "app-admin-page",
  imports: KIT,
  template: `
    @if (server.data().signed) {
      <nz-breadcrumb>
        <nz-breadcrumb-item>Administration</nz-breadcrumb-item>
        @for (one of path(); track one) { <nz-breadcrumb-item>{{ one }}</nz-breadcrumb-item> }
      </nz-breadcrumb>
      <div class="sheet"><router-outlet /></div>
    } @else { <nz-alert nzType="warning" nzShowIcon nzMessage="Votre session a expiré. Connectez-vous pour continuer." /> }`,
})
export class AdminPage {
  server = server;
  route = inject(ActivatedRoute);
  path = signal<string[]>(this.read());

  constructor() {
    inject(Router).events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationEnd) this.path.set(this.read());
    });
  }

  read() {
    return this.route.snapshot.firstChild?.data["path"] ?? [];
  }
}
