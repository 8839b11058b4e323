// A list of people, by pages, and beside it the card of the one who is chosen.
import { Component, computed, inject, signal } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { people } from "../two_schools/school.js";
import { Classes } from "./classes";
import { KIT } from "./kit";
import { PersonCard } from "./person_card";
import { server } from "./server";

const TITLES: Record<string, string> = { family: "Nom", first: "Prénom", born: "Né(e) le", group: "Classe", cas: "Identifiant CAS" };
/** Which columns are shown, on whatever list, until the page is left. */
const columns = signal(["family", "first", "born", "group"]);
const SOON = 350;

@Component({
  selector: "app-people",
  imports: [...KIT, Classes, PersonCard],
  template: `
    <mat-drawer-container class="people">
      <mat-drawer-content>
        <div class="page">
          <h1>{{ told['title'] }}</h1>
          <div class="line">
            <mat-form-field class="grow" subscriptSizing="dynamic">
              <mat-label>Rechercher</mat-label>
              <mat-icon matPrefix fontSet="mdi" fontIcon="mdi-magnify" />
              <input matInput placeholder="Nom ou prénom" #text (input)="ask({ text: text.value, page: 0 })">
            </mat-form-field>
            @if (pupils) { <app-classes class="grow" [chosen]="asked().groups" [change]="classes" /> }
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>Colonnes</mat-label>
              <mat-select multiple [(ngModel)]="columns">
                <mat-select-trigger>{{ shown().length }} affichées</mat-select-trigger>
                @for (one of offered(); track one) { <mat-option [value]="one" [disabled]="one === 'family'">{{ titles[one] }}</mat-option> }
              </mat-select>
            </mat-form-field>
          </div>
          <div>
            <div class="loading">@if (loading()) { <mat-progress-bar mode="indeterminate" aria-label="Chargement" /> }</div>
            <table mat-table matSort [dataSource]="rows()" (matSortChange)="ask({ sort: $event, page: 0 })">
              @for (one of offered(); track one) {
                <ng-container [matColumnDef]="one">
                  <th mat-header-cell *matHeaderCellDef mat-sort-header>{{ titles[one] }}</th>
                  <td mat-cell *matCellDef="let row">{{ row[one] }}</td>
                </ng-container>
              }
              <tr mat-header-row *matHeaderRowDef="shown()"></tr>
              <tr mat-row *matRowDef="let row; columns: shown()" [class.chosen]="row.number === chosen()" (click)="chosen.set(row.number)"></tr>
              <tr class="mat-row" *matNoDataRow><td class="mat-cell quiet" style="padding: 16px" [attr.colspan]="shown().length">Aucun résultat</td></tr>
            </table>
            <mat-paginator showFirstLastButtons [length]="found().length" [pageIndex]="kept().page" [pageSize]="kept().size"
              [pageSizeOptions]="[10, 25, 50, 100]" (page)="ask({ page: $event.pageIndex, size: $event.pageSize })" />
          </div>
        </div>
      </mat-drawer-content>
      <mat-drawer mode="side" position="end" class="card-of-person" [opened]="!!person()">
        @if (person(); as one) { <app-person-card [person]="one" [close]="close" /> }
      </mat-drawer>
    </mat-drawer-container>`,
})
export class People {
  told = inject(ActivatedRoute).snapshot.data;
  pupils = this.told["profile"] === "eleves";
  titles = TITLES;
  columns = columns;
  loading = signal(false);
  chosen = signal<number | null>(null);
  asked = signal<any>({ text: "", groups: [], sort: { active: "", direction: "" }, page: 0, size: 25 });
  kept = signal<any>(this.asked());
  soon: any;
  offered = computed(() => [
    "family", "first", ...(this.pupils ? ["born", "group"] : []), ...(server.data().preference ? ["cas"] : []),
  ]);
  shown = computed(() => this.offered().filter((one) => columns().includes(one)));
  found = computed(() => {
    const { text, groups, sort } = this.kept();
    const found = people(server.data().rows, this.told["profile"], text.trim()).filter((one: any) => !groups.length || groups.includes(one.group));
    if (!sort.direction) return found;
    const key = (one: any) => (sort.active === "born" ? one.born.split("/").reverse().join("") : one[sort.active]);
    return found.sort((one: any, other: any) => key(one).localeCompare(key(other), "fr") * (sort.direction === "asc" ? 1 : -1));
  });
  rows = computed(() => this.found().slice(this.kept().page * this.kept().size, (this.kept().page + 1) * this.kept().size));
  person = computed(() => server.data().rows.find((one: any) => one.number === this.chosen()));
  close = () => this.chosen.set(null);
  classes = (groups: string[]) => this.ask({ groups, page: 0 });

  ask(changed: object) {
    this.asked.update((before) => ({ ...before, ...changed }));
    this.loading.set(true);
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      this.kept.set(this.asked());
      this.loading.set(false);
    }, SOON);
  }
}
