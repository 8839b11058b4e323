// Identifier and password of the hosting account.
import * as React from "react";
import { Alert, Button, Card, Checkbox, Flex, Form, Input, Typography } from "antd";
import { LockOutlined, UserOutlined } from "@ant-design/icons";
import { call } from "./server.js";

export function SignIn({ onDone }) {
  const [busy, setBusy] = React.useState(false);
  const [refused, setRefused] = React.useState(false);
  const [help, setHelp] = React.useState(false);
  const send = async ({ username, password }) => {
    setBusy(true);
    try {
      await call("/session", "POST", { username, password });
      await onDone();
    } catch {
      setRefused(true);
      setBusy(false);
    }
  };
  return (
    <Flex vertical align="center" justify="center" gap="large" className="whole tinted">
      <Typography.Title level={2} style={{ margin: 0 }}>PRONOTE <Typography.Text type="secondary">hébergement</Typography.Text></Typography.Title>
      <Card style={{ width: 380 }} title="Console d'administration">
        {refused && <Alert type="error" showIcon title="Identifiant ou mot de passe erroné" style={{ marginBottom: 16 }} />}
        <Form name="login" initialValues={{ remember: false }} onFinish={send}>
          <Form.Item name="username" rules={[{ required: true, message: "Saisissez votre identifiant" }]}>
            <Input prefix={<UserOutlined />} placeholder="Identifiant" autoComplete="username" />
          </Form.Item>
          <Form.Item name="password" rules={[{ required: true, message: "Saisissez votre mot de passe" }]}>
            <Input.Password prefix={<LockOutlined />} placeholder="Mot de passe" autoComplete="current-password" />
          </Form.Item>
          <Form.Item>
            <Flex justify="space-between" align="center">
              <Form.Item name="remember" valuePropName="checked" noStyle><Checkbox>Rester connecté</Checkbox></Form.Item>
              <Button type="link" onClick={() => setHelp(true)} style={{ padding: 0 }}>Mot de passe oublié</Button>
            </Flex>
          </Form.Item>
          {help && <Alert type="info" title="Contactez l'assistance d'Index Éducation depuis l'adresse de l'établissement." style={{ marginBottom: 16 }} />}
          <Button block type="primary" htmlType="submit" loading={busy}>Se connecter</Button>
        </Form>
      </Card>
      <Typography.Text type="secondary">© Index Éducation · version 2026.1.3</Typography.Text>
    </Flex>
  );
}
