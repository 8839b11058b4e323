// The sign-in page of both sites.
import * as React from "react";
import { LoginForm, LoginMainFooterBandItem, LoginPage } from "@patternfly/react-core";
import { post } from "../two_schools/server.js";

export function SignIn({ title, subtitle, username, help, about, entered }) {
  const [typed, setTyped] = React.useState({ username: "", password: "" });
  const [kept, setKept] = React.useState(false);
  const [refused, setRefused] = React.useState(false);
  const type = (name) => (_, value) => setTyped({ ...typed, [name]: value });
  const submit = async (event) => {
    event.preventDefault();
    const answer = await post("/api/login", typed);
    setRefused(!answer.ok);
    if (answer.ok) entered();
  };
  return (
    <LoginPage loginTitle={title} loginSubtitle={subtitle} textContent={about}
      forgotCredentials={<LoginMainFooterBandItem><a href="#aide" onClick={(event) => event.preventDefault()}>{help}</a></LoginMainFooterBandItem>}>
      <LoginForm showHelperText={refused} helperText="Identifiant ou mot de passe incorrect." usernameLabel={username} usernameValue={typed.username}
        onChangeUsername={type("username")} passwordLabel="Mot de passe" passwordValue={typed.password} onChangePassword={type("password")}
        isShowPasswordEnabled showPasswordAriaLabel="Afficher le mot de passe" hidePasswordAriaLabel="Masquer le mot de passe"
        rememberMeLabel="Rester connecté" isRememberMeChecked={kept} onChangeRememberMe={(_, checked) => setKept(checked)}
        onLoginButtonClick={submit} loginButtonLabel="Se connecter" />
    </LoginPage>
  );
}
