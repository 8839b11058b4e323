/** Sign-in: a picture, a form. */
import { reactive, ref } from "vue";
import { useRouter } from "vue-router";
import { LockOnIcon, UserIcon } from "tdesign-icons-vue-next";
import { base, signIn } from "./server.js";

export const Entrance = {
  components: { LockOnIcon, UserIcon },
  template: `
    <div class="entrance">
      <aside><div class="brand"><i>P</i>PRONOTE</div><h2>Console d'administration</h2>
        <p>Pilotez l'hébergement de vos bases, la publication des espaces et les comptes de vos utilisateurs.</p></aside>
      <section><h2>Connexion</h2>
        <t-alert v-if="refused" theme="error" message="Identifiant ou mot de passe incorrect." style="margin-bottom: 20px"></t-alert>
        <t-form :data="form" :rules="rules" label-align="top" @submit="enter">
          <t-form-item label="Identifiant" name="username"><t-input v-model="form.username" size="large" placeholder="N° de client" autocomplete="username">
            <template #prefix-icon><user-icon></user-icon></template></t-input></t-form-item>
          <t-form-item label="Mot de passe" name="password"><t-input v-model="form.password" type="password" size="large" placeholder="Votre mot de passe" autocomplete="current-password">
            <template #prefix-icon><lock-on-icon></lock-on-icon></template></t-input></t-form-item>
          <t-form-item name="kept"><t-checkbox v-model="form.kept">Se souvenir de moi</t-checkbox></t-form-item>
          <t-form-item class="submit"><t-button theme="primary" type="submit" size="large" block :loading="busy">Se connecter</t-button></t-form-item>
        </t-form>
        <p class="quiet"><t-link theme="primary" hover="color">Mot de passe oublié ?</t-link> · <t-link theme="primary" hover="color">Contacter l'assistance</t-link></p>
      </section>
    </div>`,
  setup() {
    const router = useRouter();
    const [form, refused, busy] = [reactive({ username: "", password: "", kept: false }), ref(false), ref(false)];
    const rules = { username: [{ required: true, message: "Saisissez votre identifiant" }], password: [{ required: true, message: "Saisissez votre mot de passe" }] };
    const enter = async ({ validateResult }) => {
      if (validateResult !== true) return;
      busy.value = true;
      refused.value = false;
      try {
        await signIn(form.username, form.password);
        base.signed = null;
        await router.push("/etablissements");
      } catch {
        refused.value = true;
      } finally {
        busy.value = false;
      }
    };
    return { form, refused, busy, rules, enter };
  },
};
