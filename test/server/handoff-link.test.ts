// Where the code of the computer leads a phone: the deployment's address, the one the computer used, or this machine's in the local network.
import type { FastifyRequest } from 'fastify'
import { handoffLink } from '../../server/handoff/link'

const asked = (host: string) => ({ protocol: 'http', host, hostname: host.replace(/:\d+$/, '') }) as FastifyRequest

it.each([
  ['https://beian.example.cn/', '10.0.0.7', 'localhost:8787', 'https://beian.example.cn/#/pages/handoff/index?t=c'],
  [undefined, '10.0.0.7', 'localhost:8787', 'http://10.0.0.7:8787/#/pages/handoff/index?t=c'],
  [undefined, '10.0.0.7', '127.0.0.1:8787', 'http://10.0.0.7:8787/#/pages/handoff/index?t=c'],
  [undefined, '10.0.0.7', 'pc.lan:8787', 'http://pc.lan:8787/#/pages/handoff/index?t=c'],
  [undefined, undefined, 'localhost:8787', 'http://localhost:8787/#/pages/handoff/index?t=c'],
])('PUBLIC_URL %s, local network %s, asked at %s', (publicUrl, lanAddress, host, link) => {
  expect(handoffLink({ publicUrl, lanAddress }, asked(host), 'c')).toBe(link)
})
