// Where the spaces are found.
import { Component } from "@angular/core";
import { KIT } from "./kit";

@Component({
  selector: "app-spaces",
  imports: KIT,
  template: `
    <nz-descriptions nzBordered [nzColumn]="1">
      @for (one of spaces; track one[0]) { <nz-descriptions-item [nzTitle]="one[0]">{{ one[1] }}</nz-descriptions-item> }
    </nz-descriptions>`,
})
export class Spaces {
  spaces = [["Espace Élèves", "/pronote/eleve.html"], ["Espace Parents", "/pronote/parent.html"], ["Espace Professeurs", "/pronote/professeur.html"]];
}
