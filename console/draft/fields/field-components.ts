/** One component per kind of question. A new kind is its file plus one line here. */
import type { FieldKind } from '@domain/fields/field-spec'
import type { ComponentType } from 'react'
import { CertificatePhotoField } from './certificate-photo-field'
import { ChoiceField, MultiChoiceField } from './choice-fields'
import { DateField, ValidityField } from './day-fields'
import type { FieldProps } from './field-props'
import { RegionField } from './region-field'
import { RemarkField } from './remark-field'
import { ResourceField } from './resource-field'
import {
  AddressField,
  CertificateNumberField,
  DomainNameField,
  EmailField,
  LandlineField,
  LongTextField,
  PhoneField,
  SecretField,
  TextField,
} from './text-fields'
import { TickField } from './tick-field'

export const fieldComponents: Record<FieldKind, ComponentType<FieldProps>> = {
  text: TextField,
  'long-text': LongTextField,
  choice: ChoiceField,
  'multi-choice': MultiChoiceField,
  region: RegionField,
  'certificate-number': CertificateNumberField,
  phone: PhoneField,
  landline: LandlineField,
  secret: SecretField,
  email: EmailField,
  'domain-name': DomainNameField,
  resource: ResourceField,
  date: DateField,
  validity: ValidityField,
  address: AddressField,
  tick: TickField,
  remark: RemarkField,
  'certificate-photo': CertificatePhotoField,
}
