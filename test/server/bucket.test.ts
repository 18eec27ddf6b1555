// Pictures in a bucket (issue 2 point 7; stack "objects"): the same store over S3, nothing readable in it.
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encryptedObjects } from '../../server/storage/encrypted-objects'
import { ObjectMissing } from '../../server/storage/object-store'
import { s3Shelf } from '../../server/storage/s3-shelf'
import { createVault } from '../../server/storage/vault'

type Bucket = { run: () => Promise<{ port: number }>; close: () => Promise<void> }
const S3rver = createRequire(join(process.cwd(), 'package.json'))('s3rver') as new (options: object) => Bucket

it('keeps, shows, lists and removes an object, sealed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'beian-bucket-'))
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'beian' }] })
  const { port } = await server.run()
  const place = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'beian',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  }
  const shelf = await s3Shelf(place)
  const objects = encryptedObjects(shelf, createVault(Buffer.alloc(32, 7)))
  const id = '7f2c8a34-5d52-4a58-9d86-2b8a54b5e1aa'
  const bytes = Buffer.from('身份证照片的像素')
  const { wrappedKey } = await objects.put(id, bytes)
  expect((await objects.get(id, wrappedKey)).equals(bytes)).toBe(true)
  const stored = await shelf.read(id)
  expect(stored.subarray(0, 4).toString()).toBe('bk1.')
  expect(stored.includes(bytes)).toBe(false)
  expect(await objects.list()).toEqual([id])
  await objects.remove(id)
  await expect(objects.get(id, wrappedKey)).rejects.toThrow(ObjectMissing)
  await server.close()
  await rm(directory, { recursive: true })
}, 60_000)
