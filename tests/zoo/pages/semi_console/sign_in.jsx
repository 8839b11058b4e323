// The sign-in's form, in a card.
import * as React from "react";
import { Banner, Button, Card, Form, Typography } from "@douyinfe/semi-ui-19";
import { IconLock, IconUser } from "@douyinfe/semi-icons";
import { post } from "../two_schools/server.js";

export function Identification({ username, entered }) {
  const [refused, setRefused] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const enter = async (typed) => {
    setBusy(true);
    const { ok } = await post("/api/login", typed);
    setBusy(false);
    setRefused(!ok);
    if (ok) await entered();
  };
  const required = [{ required: true, message: "Ce champ est obligatoire." }];
  return (
    <>
      {refused && <Banner type="danger" closeIcon={null} description="Identifiant ou mot de passe incorrect." style={{ marginBottom: 12 }} />}
      <Form onSubmit={enter}>
        <Form.Input field="username" label={username} prefix={<IconUser />} rules={required} autoComplete="username" />
        <Form.Input field="password" label="Mot de passe" mode="password" prefix={<IconLock />} rules={required} autoComplete="current-password" />
        <Button htmlType="submit" theme="solid" type="primary" block loading={busy} style={{ marginTop: 12 }}>Se connecter</Button>
      </Form>
    </>
  );
}

export function SignIn({ title, username, entered }) {
  return (
    <Card title={title} className="sign-in" footerLine footer={<Typography.Text link>Mot de passe oublié ?</Typography.Text>}>
      <Identification username={username} entered={entered} />
    </Card>
  );
}
