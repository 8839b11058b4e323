// Screens that no procedure needs.
import { Component, inject } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { KIT } from "./kit";

@Component({
  selector: "app-nothing",
  imports: KIT,
  template: `<h2 nz-typography>{{ title }}</h2><nz-empty />`,
})
export class Nothing {
  title = inject(ActivatedRoute).snapshot.data["title"];
}

const NEWS = [
  { title: "Journée portes ouvertes", text: "Le lycée ouvre ses portes aux futurs élèves et à leurs familles." },
  { title: "Atelier théâtre", text: "Les inscriptions sont ouvertes auprès de la vie scolaire." },
  { title: "Prix littéraire", text: "Venez voter au CDI pour votre roman préféré." },
];

@Component({
  selector: "app-home",
  imports: KIT,
  template: `
    <h2 nz-typography>Bienvenue sur le site de l'établissement</h2>
    <div nz-row [nzGutter]="[16, 16]">
      @for (one of news; track one.title) { <div nz-col nzSpan="8"><nz-card [nzTitle]="one.title">{{ one.text }}</nz-card></div> }
    </div>`,
})
export class Home {
  news = NEWS;
}
