// The classes that a list is narrowed to: chips, found by what is typed.
import { Component, signal } from "@angular/core";
import { KIT } from "./kit";

const CLASSES = ["1G1", "2NDE1", "2NDE2", "TG3"];

@Component({
  selector: "app-classes",
  imports: KIT,
  inputs: ["chosen", "change"],
  template: `
    <mat-form-field subscriptSizing="dynamic" style="width: 100%">
      <mat-label>Classes</mat-label>
      <mat-chip-grid #grid aria-label="Classes retenues">
        @for (one of chosen; track one) {
          <mat-chip-row (removed)="change(without(one))">{{ one }}
            <button matChipRemove [attr.aria-label]="'Retirer ' + one"><mat-icon fontSet="mdi" fontIcon="mdi-close-circle" /></button>
          </mat-chip-row>
        }
      </mat-chip-grid>
      <input #field placeholder="Toutes" [matChipInputFor]="grid" [matAutocomplete]="list" (input)="typed.set(field.value)">
      <mat-autocomplete #list="matAutocomplete" (optionSelected)="add($event.option.value); field.value = ''">
        @for (one of found(); track one) { <mat-option [value]="one">{{ one }}</mat-option> }
      </mat-autocomplete>
    </mat-form-field>`,
})
export class Classes {
  chosen: string[] = [];
  change!: (chosen: string[]) => void;
  typed = signal("");
  found = () => CLASSES.filter((one) => !this.chosen.includes(one) && one.includes(this.typed().toUpperCase()));
  without = (group: string) => this.chosen.filter((one) => one !== group);

  add(group: string) {
    this.typed.set("");
    this.change([...this.chosen, group]);
  }
}
