/** Sealed pictures in a bucket of any S3-speaking store; the package is loaded only when one is configured. */
import type { Config } from '../config'
import type { Shelf } from './encrypted-objects'
import { ObjectMissing } from './object-store'

export async function s3Shelf(options: NonNullable<Config['s3']>): Promise<Shelf> {
  const aws = await import('@aws-sdk/client-s3')
  const client = new aws.S3Client({
    region: options.region,
    ...(options.endpoint ? { endpoint: options.endpoint } : {}),
    forcePathStyle: true,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
  })
  const at = (Key: string) => ({ Bucket: options.bucket, Key })
  return {
    async write(id, bytes) {
      await client.send(new aws.PutObjectCommand({ ...at(id), Body: bytes }))
    },
    async read(id) {
      try {
        const { Body } = await client.send(new aws.GetObjectCommand(at(id)))
        return Buffer.from((await Body?.transformToByteArray()) ?? new Uint8Array())
      } catch (error) {
        throw error instanceof aws.NoSuchKey ? new ObjectMissing() : error
      }
    },
    async remove(id) {
      await client.send(new aws.DeleteObjectCommand(at(id)))
    },
    async list() {
      const ids: string[] = []
      let token: string | undefined
      do {
        const page = await client.send(
          new aws.ListObjectsV2Command({ Bucket: options.bucket, ...(token ? { ContinuationToken: token } : {}) }),
        )
        for (const { Key } of page.Contents ?? []) if (Key) ids.push(Key)
        token = page.NextContinuationToken
      } while (token)
      return ids
    },
  }
}
