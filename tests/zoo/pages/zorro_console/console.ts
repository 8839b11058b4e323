// The console: whoever is not signed in sees the sign-in wherever the address leads.
import { Component } from "@angular/core";
import { SCHOOLS } from "../two_schools/school.js";
import { KIT } from "./kit";
import { load, server } from "./server";
import { SignIn } from "./sign_in";

@Component({
  selector: "app-site",
  imports: [...KIT, SignIn],
  template: `@if (server.data(); as data) { @if (data.signed) { <router-outlet /> } @else { <app-sign-in /> } }`,
})
export class Console {
  server = server;

  constructor() {
    const asked = location.pathname.split("/")[1];
    load(SCHOOLS.includes(asked) ? asked : "lycee");
  }
}
