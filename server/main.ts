/** Starts the server: reads the configuration, listens, and shows the address a phone can open. */
import { networkInterfaces } from 'node:os'
import QRCode from 'qrcode'
import { buildApp } from './app'
import { type Config, configFrom } from './config'
import { certificateFor } from './storage/certificate'
import { DataFolderBusy } from './storage/data-lock'

async function main(): Promise<void> {
  const config = { ...configFrom(process.env, process.argv.slice(2)), lanAddress: lanAddress() }
  const tls = await certificateFor(config)
  const app = await buildApp({ ...config, ...(tls ? { tls } : {}) })
  await app.listen({ port: config.port, host: config.host })
  const stop = () => {
    // A request that never ends must not keep the process for ever.
    setTimeout(() => process.exit(1), 10_000).unref()
    void app.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await showAddress(config, Boolean(tls))
}

async function showAddress(config: Config, secure: boolean): Promise<void> {
  const scheme = secure ? 'https' : 'http'
  const address = config.publicUrl ?? `${scheme}://${config.lanAddress ?? 'localhost'}:${config.port}`
  const picture = await QRCode.toString(address, { type: 'terminal', small: true })
  const here = `${scheme}://localhost:${config.port}`
  process.stdout.write(
    `\n${picture}\n随手备案  本机 ${here}  手机扫码或打开 ${address}\n电脑上填 ${here}/console/  接口文档 ${here}/api/docs\n`,
  )
  if (!secure && !config.publicUrl) process.stdout.write('手机上要直接录制视频，请用 npm start -- --https\n')
}

/** The first address of this machine in the local network. */
const lanAddress = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((entry) => entry && entry.family === 'IPv4' && !entry.internal)?.address

main().catch((error: unknown) => {
  const says = error instanceof DataFolderBusy ? error.message : error instanceof Error ? `启动失败：${error.message}` : '启动失败'
  process.stderr.write(`${says}\n`)
  process.exit(1)
})
