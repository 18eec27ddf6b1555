/** The register of what can be read off a picture: one line each. */
import { businessLicencePaper } from '@domain/certificates/business-licence'
import { hkMoTravelPermitBack, hkMoTravelPermitFront } from '@domain/certificates/hk-mo-travel-permit'
import { institutionLegalPaper } from '@domain/certificates/institution-legal-cert'
import { passportPage } from '@domain/certificates/passport-reading'
import { residentIdBack, residentIdFront } from '@domain/certificates/resident-id-reading'
import { socialGroupPaper } from '@domain/certificates/social-group-cert'
import { twTravelPermitBack, twTravelPermitFront } from '@domain/certificates/tw-travel-permit'
import { usccPaper } from '@domain/certificates/uscc'
import type { ReadableSide } from './reading'
import type { SideReader } from './text-line'
import { unitPaperReader } from './unit-papers/unit-paper'

export const sideReaders: readonly SideReader[] = [
  residentIdFront,
  residentIdBack,
  unitPaperReader(businessLicencePaper),
  unitPaperReader(usccPaper),
  unitPaperReader(institutionLegalPaper),
  unitPaperReader(socialGroupPaper),
  passportPage,
  hkMoTravelPermitFront,
  hkMoTravelPermitBack,
  twTravelPermitFront,
  twTravelPermitBack,
]

export const sideReaderOf = ({ certificate, side }: ReadableSide): SideReader =>
  sideReaders.find((reader) => reader.certificate === certificate && reader.side === side) as SideReader
