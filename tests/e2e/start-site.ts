import { startSite } from '../site/serve.ts';

/** Serves the demo municipality once for the whole run; its port reaches the workers through the environment. */
export default async function serveForAllTests(): Promise<() => Promise<void>> {
  const site = await startSite({ port: 4280 });
  process.env.SITE_PORT = String(site.port);
  return () => site.close();
}
