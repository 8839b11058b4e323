// The bar of cookies, once.
import { Component, inject } from "@angular/core";
import { MatSnackBarRef } from "@angular/material/snack-bar";
import { KIT } from "./kit";

@Component({
  selector: "app-cookies",
  imports: KIT,
  styles: ":host { display: flex; align-items: center; }",
  template: `
    <span matSnackBarLabel>Ce site utilise des cookies pour mesurer sa fréquentation.</span>
    <span matSnackBarActions>
      <button matButton matSnackBarAction (click)="answer('non')">Tout refuser</button>
      <button matButton matSnackBarAction (click)="answer('oui')">Tout accepter</button>
    </span>`,
})
export class Cookies {
  bar = inject(MatSnackBarRef);

  answer(word: string) {
    localStorage.setItem("cookies", word);
    this.bar.dismissWithAction();
  }
}
