/** The settings of one server process, from the environment and the command line. Nothing else reads the environment. */
import { resolve } from 'node:path'

import type { NotificationGroup } from '@domain/notifications/event-table'

export type SignInLimits = { minSeconds: number; perHour: number; perDay: number; perHourAndAddress: number }

/** Around 短信核验: sending again per phone (over all orders) and address, tries and sums per address and link, unknown links per address. */
export type VerificationLimits = {
  resends: SignInLimits
  triesPerHourAndAddress: number
  /** On the page that knows no order, where what fits nobody costs none of the five tries. */
  triesPerHourAndPhone: number
  actsPerHourAndLink: number
  unknownLinksPerHourAndAddress: number
}

export type Config = {
  port: number
  host: string
  /** Folder of the database, pictures, keys and certificates. */
  dataDir: string
  /** A real PostgreSQL; without it PGlite runs inside the process. `memory:` and `memory:FILE` = PGlite without a folder (tests). */
  databaseUrl: string | undefined
  publicUrl: string | undefined
  https: boolean
  tlsCert: string | undefined
  tlsKey: string | undefined
  sandbox: boolean
  /** When set, the sandbox's control interface asks for it as a bearer token. */
  sandboxToken: string | undefined
  /** Base64 of 32 bytes; undefined = the key file in DATA_DIR/keys. */
  dataKey: string | undefined
  logLevel: string
  /** Folder of the built H5 client; not served when it does not exist. */
  clientDir: string
  /** Folder of the built pages for a desk (review desk); not served when it does not exist. */
  consoleDir: string
  /** This machine's address in the local network: what a phone is told where the computer says `localhost`. */
  lanAddress: string | undefined
  signInLimits: SignInLimits
  verificationLimits: VerificationLimits
  /** Codes for the phone that one account may be shown in an hour. */
  handoffsPerHour: number
  /** Requests a minute from one address. */
  requestsPerMinute: number
  /** Writes are refused with 507 below this. */
  minFreeBytes: number
  /** Folder of newer province files; undefined = only the recorded values. */
  provinceRulesDir: string | undefined
  /** Mail goes out here (smtp:// or smtps://, with user and password in it); undefined = the sandbox's mailbox. */
  smtpUrl: string | undefined
  /** Sender of mail; undefined = no-reply at the host of PUBLIC_URL. */
  mailFrom: string | undefined
  /** The SMS gateway and its key; undefined = the sandbox's, on this server. */
  smsGateway: { url: string; key: string } | undefined
  /** WeChat's API (baseUrl undefined = the sandbox's, on this server) and one subscribe template per group. */
  wechat: { baseUrl: string | undefined; appId: string; secret: string; templates: Record<NotificationGroup, string> }
  /** Whether there is a mini program: WeChat's own code then stands beside the link. */
  miniProgram: boolean
  /** New filings are begun on the phone only; in a sandbox its settings say so instead. */
  webOrdersClosed: boolean
  /** How long a party outside has for its answer. */
  gatewayTimeoutMs: number
  s3: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string } | undefined
}

const sandboxWechat: Config['wechat'] = {
  baseUrl: undefined,
  appId: 'sandbox',
  secret: 'sandbox',
  templates: { 'to-do': 'sandbox-to-do', progress: 'sandbox-progress', other: 'sandbox-other' },
}
const strictLimits: SignInLimits = { minSeconds: 60, perHour: 5, perDay: 10, perHourAndAddress: 20 }
const sandboxLimits: SignInLimits = { minSeconds: 0, perHour: 5000, perDay: 20_000, perHourAndAddress: 50_000 }
/** Source: reliability programme, Z3. */
export const strictVerification: VerificationLimits = {
  resends: strictLimits,
  triesPerHourAndAddress: 60,
  triesPerHourAndPhone: 10,
  actsPerHourAndLink: 60,
  unknownLinksPerHourAndAddress: 20,
}
const sandboxVerification: VerificationLimits = {
  resends: sandboxLimits,
  triesPerHourAndAddress: 50_000,
  triesPerHourAndPhone: 50_000,
  actsPerHourAndLink: 50_000,
  unknownLinksPerHourAndAddress: 50_000,
}

/** Defaults that hold for a sandbox on somebody's own machine; `given` wins. */
export function configWith(given: Partial<Config> & { dataDir: string }): Config {
  const sandbox = given.sandbox ?? true
  return {
    port: 8787,
    host: '0.0.0.0',
    databaseUrl: undefined,
    publicUrl: undefined,
    https: false,
    tlsCert: undefined,
    tlsKey: undefined,
    sandboxToken: undefined,
    dataKey: undefined,
    logLevel: 'info',
    clientDir: resolve('dist/h5'),
    consoleDir: resolve('dist/console'),
    lanAddress: undefined,
    signInLimits: sandbox ? sandboxLimits : strictLimits,
    verificationLimits: sandbox ? sandboxVerification : strictVerification,
    handoffsPerHour: sandbox ? 50_000 : 240,
    requestsPerMinute: sandbox ? 60_000 : 600,
    minFreeBytes: 200 * 1024 * 1024,
    provinceRulesDir: undefined,
    smtpUrl: undefined,
    mailFrom: undefined,
    smsGateway: undefined,
    wechat: sandboxWechat,
    // The sandbox plays WeChat as well; elsewhere there is a mini program once its id is configured.
    miniProgram: sandbox || Boolean(given.wechat?.baseUrl),
    webOrdersClosed: false,
    gatewayTimeoutMs: 5000,
    s3: undefined,
    ...given,
    sandbox,
  }
}

/** Reads the environment (names in README) and `--https`. */
export function configFrom(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const production = env.NODE_ENV === 'production'
  return configWith({
    dataDir: resolve(env.DATA_DIR || '.data'),
    port: Number(env.PORT) || 8787,
    databaseUrl: env.DATABASE_URL || undefined,
    publicUrl: env.PUBLIC_URL || undefined,
    https: args.includes('--https'),
    tlsCert: env.TLS_CERT || undefined,
    tlsKey: env.TLS_KEY || undefined,
    sandbox: production ? env.SANDBOX === '1' : env.SANDBOX !== '0',
    sandboxToken: env.SANDBOX_TOKEN || undefined,
    dataKey: env.DATA_KEY || undefined,
    logLevel: env.LOG_LEVEL || 'info',
    provinceRulesDir: env.PROVINCE_RULES_DIR ? resolve(env.PROVINCE_RULES_DIR) : undefined,
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || undefined,
    smsGateway: env.SMS_GATEWAY_URL ? { url: env.SMS_GATEWAY_URL, key: env.SMS_GATEWAY_KEY ?? '' } : undefined,
    wechat: wechatFrom(env),
    // Started for somebody to try out, the page in the phone's browser is what there is: a code only the imitated WeChat can read leads nowhere.
    ...(env.MINI_PROGRAM || !env.WECHAT_APP_ID ? { miniProgram: env.MINI_PROGRAM === '1' } : {}),
    webOrdersClosed: env.WEB_ORDERS_CLOSED === '1',
    s3: s3From(env),
  })
}

/** Template ids as `to-do,progress,other`. */
function wechatFrom(env: NodeJS.ProcessEnv): Config['wechat'] {
  if (!env.WECHAT_APP_ID) return sandboxWechat
  const [todo = '', progress = '', other = ''] = (env.WECHAT_TEMPLATES ?? '').split(',').map((id) => id.trim())
  return {
    baseUrl: env.WECHAT_API_URL || 'https://api.weixin.qq.com',
    appId: env.WECHAT_APP_ID,
    secret: env.WECHAT_SECRET ?? '',
    templates: { 'to-do': todo, progress, other },
  }
}

function s3From(env: NodeJS.ProcessEnv): Config['s3'] {
  if (!env.S3_BUCKET) return undefined
  return {
    endpoint: env.S3_ENDPOINT ?? '',
    bucket: env.S3_BUCKET,
    region: env.S3_REGION ?? 'us-east-1',
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  }
}
