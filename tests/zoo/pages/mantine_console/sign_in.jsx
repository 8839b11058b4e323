import { Anchor, Button, Checkbox, Container, Group, Paper, PasswordInput, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { post } from "../two_schools/server.js";

export function SignIn({ title, username, then }) {
  const form = useForm({ mode: "uncontrolled", initialValues: { username: "", password: "" } });
  const enter = async (values) => {
    const answer = await post("/api/login", values);
    if (answer.ok) then();
    else form.setErrors({ password: "Identifiant ou mot de passe incorrect" });
  };
  return (
    <Container size={420} my={40}>
      <Title ta="center" order={2}>{title}</Title>
      <Paper withBorder shadow="sm" p={22} mt={30} radius="md">
        <form onSubmit={form.onSubmit(enter)}>
          <TextInput label={username} required {...form.getInputProps("username")} key={form.key("username")} />
          <PasswordInput label="Mot de passe" required mt="md" {...form.getInputProps("password")} key={form.key("password")} />
          <Group justify="space-between" mt="lg">
            <Checkbox label="Rester connecté" />
            <Anchor href="#" size="sm">Mot de passe oublié ?</Anchor>
          </Group>
          <Button type="submit" fullWidth mt="xl">Se connecter</Button>
        </form>
      </Paper>
    </Container>
  );
}
