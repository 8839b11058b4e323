// The components' own words and numbers in French: that language alone, as the documentation has it for a small bundle.
import { registerI18nLoader } from "@ui5/webcomponents-base/dist/asset-registries/i18n.js";
import { registerLocaleDataLoader } from "@ui5/webcomponents-base/dist/asset-registries/LocaleData.js";
import { setLanguage } from "@ui5/webcomponents-base/dist/config/Language.js";
import numbers from "@ui5/webcomponents-localization/dist/generated/assets/cldr/fr.json";
import words from "@ui5/webcomponents/dist/generated/assets/i18n/messagebundle_fr.json";
import shellWords from "@ui5/webcomponents-fiori/dist/generated/assets/i18n/messagebundle_fr.json";

registerI18nLoader("@ui5/webcomponents", "fr", async () => words);
registerI18nLoader("@ui5/webcomponents-fiori", "fr", async () => shellWords);
registerLocaleDataLoader("fr", async () => numbers);
setLanguage("fr");
