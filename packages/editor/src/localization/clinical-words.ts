import type {
  AnswerGroup,
  BandName,
  CatalogueElement,
  MseDomain,
  QuestionId,
  QuestionTerm,
  ServiceCodeNumber,
} from '@evenfall/templates';
import type { Message } from './fill.js';

type GroupsOf<Element> = Element extends { readonly answers: readonly (infer Group extends AnswerGroup)[] }
  ? Group
  : never;

interface Named {
  readonly label: string;
}

/** What is said of an element: its name, its question, and the names of its answers, never the sentences they write. */
type ElementWords<Element> = Named & { readonly question: string } & ([GroupsOf<Element>] extends [never]
    ? unknown
    : {
        readonly answers: {
          readonly [Group in GroupsOf<Element> as Group['id']]: Named & {
            readonly answers: { readonly [Answer in Group['answers'][number] as Answer['id']]: string };
          };
        };
      });

/** The title of a format, and the title and guidance of each of its sections. */
export interface FormatWords {
  readonly title: string;
  readonly sections: Readonly<Record<string, readonly [title: string, guidance: string]>>;
}

/**
 * The words of the catalogue that a page shows: titles, questions, names. What goes into a note or an export is not among
 * them. A format or a rule of a host keeps its own words.
 */
export interface ClinicalWords {
  readonly elements: { readonly [Element in CatalogueElement as Element['id']]: ElementWords<Element> };
  /** What the checks ask beyond that, with the same `{names}`. */
  readonly questions: { readonly [Id in QuestionId]: Message };
  readonly formats: Readonly<Record<string, FormatWords>>;
  readonly codes: { readonly [Code in ServiceCodeNumber]: string };
  readonly bands: { readonly [Name in BandName]: string };
  readonly terms: { readonly [Term in MseDomain | QuestionTerm]: string };
}
