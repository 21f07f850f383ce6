/** What every document of the record holds outside its sections, whatever it is about. */
export const OF_EVERY_DOCUMENT = {
  client_id: null,
  dos: null,
  sig_credentials: null,
  sig_authentic: null,
  cosign: null,
  timeliness: null,
  late_entry_label: null,
  amend_integrity: null,
  internal_consistency: null,
  unresolved_placeholder: null,
  unapproved_abbrev: null,
  third_party_names: null,
  judgmental_language: null,
  ai_notice: null,
  ai_consent: null,
  ai_reviewed: null,
} as const;

/** What a document of a service given to the client holds besides. */
export const OF_EVERY_SERVICE = {
  ...OF_EVERY_DOCUMENT,
  time_start_stop: null,
  service_code: null,
  code_time_match: null,
  location: null,
  participants: null,
  svc_type: null,
  telehealth_modality: null,
  telehealth_locations: null,
  telehealth_consent: null,
  telehealth_emergency: null,
  audio_only_reason: null,
  informed_consent: null,
} as const;
