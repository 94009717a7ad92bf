/** A reader's part in a mission, and what follows from it for a brief. */
export interface Role {
  id: RoleId;
  title: string;
  /** As in “for humanitarians”. */
  readers: string;
  /** Functions that are its own work. */
  own: readonly string[];
  /** Functions that it shares with others. */
  shared: readonly string[];
  /** Levels at which it acts. */
  levels: readonly string[];
  /** To whom a recommendation must be addressed to be addressed to this role, in words. */
  offices: string;
  /** The same as a pattern over the words of a recommendation's `role`. */
  addressed: RegExp;
}

export const roleIds = ['police', 'military', 'civilian', 'humanitarian', 'head-of-office'] as const;
export type RoleId = (typeof roleIds)[number];

/**
 * Which functions fit which role. An editors' judgment after the components of multidimensional missions; it stands on
 * the page of briefs, so that readers can object.
 */
export const roles: Readonly<Record<RoleId, Role>> = {
  police: {
    id: 'police', title: 'Police', readers: 'police',
    own: ['policing', 'rule-of-law', 'organized-crime'],
    shared: ['security-sector-reform', 'protection-of-civilians', 'human-rights', 'training', 'local-ownership'],
    levels: ['operational', 'field'],
    offices: 'police commissioners, police components and those who lead and train them',
    addressed: /(?<!(?:send|second|contribute)\b[^,]*)\bpolice\b(?!-contributing)/i,
  },
  military: {
    id: 'military', title: 'Military', readers: 'the military',
    own: ['command-and-control', 'force-generation', 'protection-of-civilians', 'maritime'],
    shared: ['planning', 'information-sharing', 'logistics-support', 'ddr', 'security-sector-reform', 'training', 'counter-terrorism-sanctions'],
    levels: ['operational', 'field'],
    offices: 'force, sector and operation commanders, military components, force planners and force generation staff',
    addressed: /\bcommanders?\b|\bmilitary (?:planner|liaison|component|organization)|force (?:planner|generation)/i,
  },
  civilian: {
    id: 'civilian', title: 'Civilian', readers: 'civilians',
    own: ['human-rights', 'elections', 'rule-of-law', 'state-authority', 'peacebuilding', 'civilian-capacity', 'mediation'],
    shared: ['local-ownership', 'protection-of-civilians', 'security-sector-reform', 'ddr', 'communication', 'natural-resources', 'information-sharing'],
    levels: ['operational', 'field'],
    offices: 'civil affairs, human rights, justice, electoral, legal, gender and protection advisers, mediators and mission support',
    addressed: /civil affairs|human rights|justice|electoral|legal advis|civilian|rule of law|advisers on|protection (?:and gender|officers)|mediators?\b|mission support|spokespersons/i,
  },
  humanitarian: {
    id: 'humanitarian', title: 'Humanitarian', readers: 'humanitarians',
    own: ['humanitarian-coordination', 'protection-of-civilians'],
    shared: ['information-sharing', 'human-rights', 'logistics-support', 'natural-resources', 'communication', 'peacebuilding'],
    levels: ['operational', 'field'],
    offices: 'humanitarian coordinators, OCHA, clusters and aid agencies',
    addressed: /humanitarian|\bOCHA\b|\bclusters?\b|aid agencies/i,
  },
  'head-of-office': {
    id: 'head-of-office', title: 'Head of office', readers: 'a head of office',
    own: ['leadership', 'mediation', 'planning', 'transition'],
    shared: ['command-and-control', 'information-sharing', 'local-ownership', 'financing', 'communication', 'peacebuilding', 'humanitarian-coordination'],
    levels: ['strategic', 'operational'],
    offices: 'heads of mission and of field offices, special representatives, envoys and resident coordinators',
    addressed: /\bheads? of (?:(?:the|a|both|two|UN|field|neighboring|political|regional|outgoing|support|its)\s)*(?:missions?|offices?|presence)\b(?! planning| support)|special (?:representative|envoy)|resident coordinator/i,
  },
};

/** Returns the roles to which a recommendation is addressed. */
export const rolesAddressed = (office: string): RoleId[] => roleIds.filter((id) => roles[id].addressed.test(office));
