// What every first visit is asked.
import { Component, signal } from "@angular/core";
import { KIT } from "./kit";

@Component({
  selector: "app-cookies",
  imports: KIT,
  template: `
    <nz-drawer nzPlacement="bottom" [nzHeight]="84" [nzClosable]="false" [nzMaskClosable]="false" [nzVisible]="open()">
      <ng-container *nzDrawerContent>
        <div class="between">
          <span>Ce site utilise des cookies pour mesurer sa fréquentation et améliorer votre navigation.</span>
          <nz-space>
            <button *nzSpaceItem nz-button (click)="answer('non')">Continuer sans accepter</button>
            <button *nzSpaceItem nz-button nzType="primary" (click)="answer('oui')">Tout accepter</button>
          </nz-space>
        </div>
      </ng-container>
    </nz-drawer>`,
})
export class Cookies {
  open = signal(!localStorage.getItem("cookies"));

  answer(word: string) {
    localStorage.setItem("cookies", word);
    this.open.set(false);
  }
}
