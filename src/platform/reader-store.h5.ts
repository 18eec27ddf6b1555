/**
 * The readers' files on this device, in Cache Storage under the version of the whole set; sets of other versions are thrown away. Without
 * Cache Storage, or on a full disk, everything works the same and is fetched anew the next time.
 */
import { type FileBytes, fetchReaderFile, isWhole, type OnBytes } from './reader-fetch.h5'
import { neededFiles, type ReaderFile, readerVersion, transferOf } from './reader-files.h5'

const prefix = 'readers-'

/** Only where the page came over https or from this machine; some private windows refuse. */
async function openStore(): Promise<Cache | undefined> {
  try {
    return await caches.open(prefix + readerVersion())
  } catch {
    return undefined
  }
}

async function forgetOthers(): Promise<void> {
  const mine = prefix + readerVersion()
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== mine) await caches.delete(name)
}

async function missingFrom(store: Cache | undefined): Promise<readonly ReaderFile[]> {
  if (!store) return neededFiles()
  const here = new Set((await store.keys()).map(({ url }) => new URL(url).pathname))
  return neededFiles().filter(({ at }) => !here.has(at))
}

const sum = (files: readonly ReaderFile[]) => files.reduce((bytes, file) => bytes + transferOf(file), 0)

/** Bytes still to fetch before the device can read; 0 once everything lies here. */
export async function missingBytes(): Promise<number> {
  return sum(await missingFrom(await openStore()))
}

export type LoadedFiles = { [role: string]: FileBytes }

/** Everything the readers need, from here or over the network. `onBytes` hears of the latter alone. Throws NotFetched. */
export async function loadFiles(onBytes: (done: number, total: number) => void): Promise<LoadedFiles> {
  const store = await openStore()
  const missing = await missingFrom(store).catch(() => neededFiles())
  const roles = new Set(missing.map(({ role }) => role))
  let total = sum(missing)
  let done = 0
  if (total) onBytes(0, total)
  const count: OnBytes = (more) => {
    done += more
    onBytes(done, total)
  }
  const loaded: LoadedFiles = {}
  const load = async (file: ReaderFile) => {
    const lost = () => {
      total += transferOf(file)
    }
    const bytes = await loadOne(file, store, roles.has(file.role), lost, count)
    if (bytes) loaded[file.role] = bytes
  }
  await Promise.all(neededFiles().map(load))
  if (store) await forgetOthers().catch(() => undefined)
  return loaded
}

/** Undefined for what the browser keeps: it only had to be fetched. `lost` is called when what lay here turns out to be broken. */
async function loadOne(file: ReaderFile, store: Cache | undefined, missing: boolean, lost: () => void, count: OnBytes) {
  if (file.by === 'browser') {
    if (!missing) return undefined
    await fetchReaderFile(file, 'default', count)
    // A mark that it was fetched: the bytes are in the browser's own cache.
    await keep(store, file, new Uint8Array())
    return undefined
  }
  const kept = missing ? undefined : await keptBytes(store, file)
  if (kept) return kept
  if (!missing) lost()
  const bytes = await fetchReaderFile(file, store ? 'no-store' : 'default', count)
  await keep(store, file, bytes)
  return bytes
}

async function keptBytes(store: Cache | undefined, file: ReaderFile): Promise<FileBytes | undefined> {
  try {
    const found = await store?.match(file.at)
    const bytes = found && new Uint8Array(await found.arrayBuffer())
    return bytes && isWhole(bytes, file) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** A full disk refuses: then it is fetched again the next time. */
async function keep(store: Cache | undefined, file: ReaderFile, bytes: FileBytes): Promise<void> {
  await store?.put(file.at, new Response(bytes)).catch(() => undefined)
}
