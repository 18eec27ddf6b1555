/** What the phone will be told about this computer: 「Windows 上的 Chrome」. */

/** Which kind of session this page has: its own cookie, as every page of ours. */
export const sessionClient = 'console'

/** From a browser's User-Agent; what is not known is called 电脑 and 浏览器. */
export function deviceName(agent: string): string {
  const system = /Windows/.test(agent) ? 'Windows' : /Mac OS X/.test(agent) ? 'Mac' : /Linux/.test(agent) ? 'Linux 电脑' : '电脑'
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : /Safari\//.test(agent)
          ? 'Safari'
          : '浏览器'
  return `${system} 上的 ${browser}`
}
