/** WeChat's file system: temporary files that die with the program and files of the person under wxfile://usr. */
import { type Api, apis, type Options, Refusal, text } from './call'

type Stored = { bytes: Blob; view?: string }
const files = new Map<string, Stored>()
let count = 0

export const userFolder = 'wxfile://usr'

/** A new temporary path for some bytes. */
export function temporary(bytes: Blob, ending: string): string {
  count += 1
  const path = `wxfile://tmp_${Date.now().toString(36)}${count}.${ending.replace(/^\./, '') || 'bin'}`
  files.set(path, { bytes })
  return path
}

export function bytesOf(path: unknown): Blob {
  const found = files.get(text(path))
  if (!found) throw new Refusal(`no such file or directory, open "${text(path)}"`)
  return found.bytes
}

/** What an image or video may show: a picture of the net, data, or a file of this program. Never the browser's blob addresses. */
export function viewOf(path: string): string | undefined {
  const found = files.get(path)
  if (found) {
    found.view ??= URL.createObjectURL(found.bytes)
    return found.view
  }
  return /^(https?:|data:|\/)/.test(path) ? path : undefined
}

export const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? 'bin'

const asText: Record<string, (bytes: Uint8Array) => string> = {
  utf8: (bytes) => new TextDecoder().decode(bytes),
  'utf-8': (bytes) => new TextDecoder().decode(bytes),
  base64: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  hex: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
}

function bytesFrom(data: unknown, encoding: unknown): Blob {
  if (data instanceof ArrayBuffer) return new Blob([data])
  if (encoding === 'base64') return new Blob([Uint8Array.from(atob(text(data)), (letter) => letter.charCodeAt(0))])
  return new Blob([text(data)])
}

async function read({ filePath, encoding, position, length }: Options): Promise<{ data: string | ArrayBuffer }> {
  const whole = bytesOf(filePath)
  const from = Number(position ?? 0)
  if (from > whole.size) throw new Refusal('the value of "position" is out of range')
  const part = await whole.slice(from, length === undefined ? whole.size : from + Number(length)).arrayBuffer()
  if (encoding === undefined) return { data: part }
  const say = asText[text(encoding)]
  if (!say) throw new Refusal(`invalid encoding ${text(encoding)}`)
  return { data: say(new Uint8Array(part)) }
}

function write({ filePath, data, encoding }: Options): undefined {
  if (!text(filePath).startsWith(userFolder)) throw new Refusal(`permission denied, open "${text(filePath)}"`)
  files.set(text(filePath), { bytes: bytesFrom(data, encoding) })
}

function save({ tempFilePath, filePath }: Options): { savedFilePath: string } {
  const bytes = bytesOf(tempFilePath)
  count += 1
  const path = text(filePath) || `${userFolder}/store_${count}.${endingOf(text(tempFilePath))}`
  if (!path.startsWith(userFolder)) throw new Refusal(`permission denied, save "${path}"`)
  files.set(path, { bytes })
  files.delete(text(tempFilePath))
  return { savedFilePath: path }
}

function unlink(path: unknown): undefined {
  bytesOf(path)
  files.delete(text(path))
}

const statsOf = (path: unknown) => {
  const size = bytesOf(path).size
  return { size, mode: 0o644, lastAccessedTime: 0, lastModifiedTime: 0, isFile: () => true, isDirectory: () => false }
}

function manager(): Api {
  return {
    ...apis({
      readFile: read,
      writeFile: write,
      saveFile: save,
      unlink: ({ filePath }) => unlink(filePath),
      removeSavedFile: ({ filePath }) => unlink(filePath),
      stat: ({ path }) => ({ stats: statsOf(path) }),
      getFileInfo: ({ filePath }) => ({ size: bytesOf(filePath).size }),
      access: ({ path }) => {
        if (text(path) !== userFolder) bytesOf(path)
        return undefined
      },
      mkdir: () => undefined,
      readdir: ({ dirPath }) => ({
        files: [...files.keys()].filter((path) => path.startsWith(`${text(dirPath)}/`)).map((path) => path.slice(text(dirPath).length + 1)),
      }),
      copyFile: ({ srcPath, destPath }) => {
        files.set(text(destPath), { bytes: bytesOf(srcPath) })
        return undefined
      },
    }),
    writeFileSync: (filePath: string, data: unknown, encoding?: string) => write({ filePath, data, encoding }),
    unlinkSync: unlink,
    statSync: statsOf,
    accessSync: (path: string) => void bytesOf(path),
    mkdirSync: () => undefined,
    saveFileSync: (tempFilePath: string, filePath?: string) => save({ tempFilePath, filePath }).savedFilePath,
  }
}

export const filesApi = (): Api => {
  const one = manager()
  return {
    getFileSystemManager: () => one,
    env: { USER_DATA_PATH: userFolder },
    arrayBufferToBase64: (data: ArrayBuffer) => asText.base64?.(new Uint8Array(data)),
    base64ToArrayBuffer: (data: string) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)).buffer,
    ...apis({
      getFileInfo: ({ filePath }) => ({ size: bytesOf(filePath).size }),
      saveFile: save,
      openDocument: ({ filePath }) => {
        opened.push(text(filePath))
        bytesOf(filePath)
        return undefined
      },
    }),
  }
}

/** Documents the person was shown, newest last. */
export const opened: string[] = []
