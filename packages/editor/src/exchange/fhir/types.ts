import type { Coding } from './codes.js';

/* The little of FHIR R4 that a note needs, as plain types: a library of all of it would weigh more than what is written. */

export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
  readonly identifier?: Identifier;
}

export interface Identifier {
  readonly system?: string;
  readonly value: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Narrative {
  readonly status: 'additional' | 'generated';
  readonly div: string;
}

export interface Extension {
  readonly url: string;
  readonly valueCoding: Partial<Coding>;
}

export interface CompositionSection {
  readonly extension?: readonly Extension[];
  readonly title: string;
  readonly code?: CodeableConcept;
  readonly author?: readonly Reference[];
  readonly text?: Narrative;
  readonly emptyReason?: CodeableConcept;
}

export interface Meta {
  readonly security?: readonly Partial<Coding>[];
}

export interface Composition {
  readonly resourceType: 'Composition';
  readonly id: string;
  readonly meta?: Meta;
  readonly identifier: Identifier;
  readonly status: 'preliminary' | 'final' | 'amended';
  readonly type: CodeableConcept;
  readonly category: readonly CodeableConcept[];
  readonly subject?: Reference;
  readonly encounter?: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly title: string;
  readonly confidentiality?: 'N' | 'R' | 'V';
  readonly attester?: readonly {
    readonly mode: 'legal' | 'professional';
    readonly time: string;
    readonly party: Reference;
  }[];
  readonly relatesTo?: readonly { readonly code: 'appends'; readonly targetIdentifier: Identifier }[];
  readonly event?: readonly { readonly period: { readonly start: string; readonly end: string } }[];
  readonly section: readonly CompositionSection[];
}

export interface Practitioner {
  readonly resourceType: 'Practitioner';
  readonly id: string;
  readonly name: readonly { readonly text: string; readonly suffix?: readonly string[] }[];
}

export interface Device {
  readonly resourceType: 'Device';
  readonly id: string;
  readonly deviceName: readonly { readonly name: string; readonly type: 'model-name' }[];
  readonly type: CodeableConcept;
}

export interface Provenance {
  readonly resourceType: 'Provenance';
  readonly id: string;
  readonly target: readonly Reference[];
  readonly recorded: string;
  readonly reason?: readonly CodeableConcept[];
  readonly activity?: CodeableConcept;
  readonly agent: readonly {
    readonly type: CodeableConcept;
    readonly role?: readonly CodeableConcept[];
    readonly who: Reference;
  }[];
}

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Composition | Practitioner | Device | Provenance;
}

export interface DocumentBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'document';
  readonly identifier: Identifier;
  readonly timestamp: string;
  readonly entry: readonly BundleEntry[];
}
