/** Program and environment to launch Chromium with. */
export function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }>
