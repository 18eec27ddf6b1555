/** The register of what can be read off a picture: one line each. */
import { businessLicenceFront } from '@domain/certificates/business-licence-reading'
import { residentIdBack, residentIdFront } from '@domain/certificates/resident-id-reading'
import type { ReadableSide } from './reading'
import type { SideReader } from './text-line'

export const sideReaders: readonly SideReader[] = [residentIdFront, residentIdBack, businessLicenceFront]

export const sideReaderOf = ({ certificate, side }: ReadableSide): SideReader =>
  sideReaders.find((reader) => reader.certificate === certificate && reader.side === side) as SideReader
