// Plays a user flow with Chrome's own replayer, says « played », and leaves the page as it is until standard input ends.
// The first line of standard input: { browser, arguments, signIns: [{ url, first, login, password, then }], flow }.
// Signing in is no part of a flow, nor is what only lies over a page: whoever plays one has done with both.
import { createInterface } from "node:readline";
import { createRunner, parse, PuppeteerRunnerExtension } from "@puppeteer/replay";
import puppeteer from "puppeteer-core";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const asked = JSON.parse((await lines.next()).value);
const browser = await puppeteer.launch({ executablePath: asked.browser, args: asked.arguments, headless: "shell" });
// Milliseconds, on a busy machine.
const PATIENCE = 90_000;
const SECRET = "input[type=password]";

const signIn = async (page, { url, first, login, password, then }) => {
  await page.goto(url);
  if (first) await page.locator(`::-p-text(${first})`).click();
  await page.locator(`form:has(${SECRET}) input:is([type=text], :not([type]))`).fill(login);
  await page.locator(SECRET).fill(password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  if (then) await page.locator(`::-p-text(${then})`).click();
};

const at = async (what, promise) => {
  try {
    return await promise;
  } catch (error) {
    throw new Error(`${what}: ${error.message}`, { cause: error });
  }
};

// Where a step fails, what it waited for besides fails as the browser closes: the step itself is told.
process.on("unhandledRejection", () => {});

// Says which step it was that did not work.
class Told extends PuppeteerRunnerExtension {
  runStep(step, flow) {
    return at(JSON.stringify(step), super.runStep(step, flow));
  }
}

try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  for (const one of asked.signIns) await at(`signing in at ${one.url}`, signIn(page, one));
  const runner = await createRunner(parse(asked.flow), new Told(browser, page));
  await runner.run();
  console.log("played");
  // What was asked of a server last is answered before the page goes.
  await lines.next();
} finally {
  await browser.close();
}
