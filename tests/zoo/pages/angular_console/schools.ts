// Which of the account's schools is to be administered.
import { Component } from "@angular/core";
import { SCHOOLS } from "../two_schools/school.js";
import { KIT } from "./kit";
import { server } from "./server";

@Component({
  selector: "app-schools",
  imports: KIT,
  template: `
    <mat-card class="sign-in" appearance="outlined">
      <mat-card-header><mat-card-title>Vos établissements</mat-card-title></mat-card-header>
      <mat-card-content>
        <mat-nav-list>
          @for (one of schools; track one) {
            <a mat-list-item [routerLink]="['/', one]">
              <mat-icon matListItemIcon fontSet="mdi" fontIcon="mdi-school-outline" />
              <span matListItemTitle>{{ server.data().schools[one] }}</span><span matListItemLine>Base 2026-2027</span>
              <mat-icon matListItemMeta fontSet="mdi" fontIcon="mdi-chevron-right" />
            </a>
          }
        </mat-nav-list>
      </mat-card-content>
    </mat-card>`,
})
export class Schools {
  server = server;
  schools = SCHOOLS;
}
