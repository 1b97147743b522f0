//! The table of the rules: each with its name, the facts it reads, the facts it cannot do without,
//! and the keys it answers. It ties a name to a function and decides nothing itself.

use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{FactSet, Key, Ruling};
use crate::engine::rights::{
    canvassing, contracts, digital, energy_water, escalation, insurance, insurance_renunciation,
    online_termination, ordering, payments, tacit_renewal, telecom, withdrawal, withdrawal_money,
};

/// What the table knows of one rule.
pub(crate) struct Rule {
    pub(crate) reads: FactSet,
    pub(crate) needs: FactSet,
    pub(crate) answers: &'static [Key],
    pub(crate) judge: fn(&Law, &Facts) -> Ruling,
}

/// Builds the names of the rules and their table.
macro_rules! rules {
    ($($Variant:ident = $id:literal => $module:ident::$function:ident,
        reads [$($read:ident),*], needs [$($need:ident),*], answers [$($key:ident),*];)+) => {
        /// The name of a rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RuleId { $(#[doc = concat!("`", $id, "`")] $Variant),+ }

        impl RuleId {
            /// Every rule, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The name as it stands in JSON and in `dialogues/rights/`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$Variant => $id),+ }
            }
        }

        pub(crate) static RULES: &[Rule] = &[$(Rule {
            reads: FactSet::of(&[$(FactName::$read),*]),
            needs: FactSet::of(&[$(FactName::$need),*]),
            answers: &[$(Key::$key),*],
            judge: $module::$function,
        }),+];
    };
}

impl RuleId {
    /// The rule of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// The facts the rule may read.
    #[must_use]
    pub fn reads(self) -> FactSet {
        self.rule().reads
    }

    /// The facts without which it never answers.
    #[must_use]
    pub fn needs(self) -> FactSet {
        self.rule().needs
    }

    /// The keys it answers, in the order of the alphabet.
    #[must_use]
    pub fn answers(self) -> &'static [Key] {
        self.rule().answers
    }

    /// Whether it belongs to telephone and internet, where the contract may add its own closing fee.
    #[must_use]
    pub fn is_telecom(self) -> bool {
        self.id().starts_with("telecom-")
    }

    pub(crate) fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

rules! {
    Retractation14jService = "retractation-14j-service" => withdrawal::retractation_14j_service,
        reads [Category, Channel, CommitmentMonths, ConcludedOn, ContractObject, PricePerMonthEur, Today, WaiverGiven, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ConcludedOn],
        answers [Deadline, Right];
    Retractation14jBiensReguliers = "retractation-14j-biens-reguliers" => withdrawal::retractation_14j_biens_reguliers,
        reads [Category, Channel, ConcludedOn, ContractObject, FirstDeliveryOn, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, FirstDeliveryOn],
        answers [Deadline, PeriodStartsFrom, Right];
    Retractation14jHorsEtablissement = "retractation-14j-hors-etablissement" => withdrawal::retractation_14j_hors_etablissement,
        reads [Category, Channel, ConcludedOn, ContractObject, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ConcludedOn],
        answers [Deadline, Right];
    RetractationExclueBoutique = "retractation-exclue-boutique" => withdrawal::retractation_exclue_boutique,
        reads [Category, Channel, ConcludedOn, ContractObject, Today],
        needs [Category, Channel],
        answers [Right, WithdrawalAvailable];
    RetractationExclueFoire = "retractation-exclue-foire" => withdrawal::retractation_exclue_foire,
        reads [Category, Channel, ConcludedOn, ContractObject, LinkedCredit, Today],
        needs [Category, Channel, LinkedCredit],
        answers [Right, WithdrawalAvailable];
    RetractationContenuNumerique = "retractation-contenu-numerique" => withdrawal_money::retractation_contenu_numerique,
        reads [Category, Channel, ConcludedOn, ConfirmationOnDurableMedium, ContractObject, ExecutionStarted, ExpressWaiver, PriorExpressConsent, Today],
        needs [Category, Channel, ContractObject],
        answers [Right, WithdrawalAvailable];
    RetractationContenuNumeriqueSansAccord = "retractation-contenu-numerique-sans-accord" => withdrawal_money::retractation_contenu_numerique_sans_accord,
        reads [Category, Channel, ConcludedOn, ContractObject, ExpressWaiver, PriceEur, PriorExpressConsent, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ConcludedOn],
        answers [AmountDueEur, Deadline, Right];
    RetractationProrataService = "retractation-prorata-service" => withdrawal_money::retractation_prorata_service,
        reads [Category, Channel, ConcludedOn, ContractObject, DaysUsed, ExpressRequestEarlyStart, PeriodDays, PriceEur, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ExpressRequestEarlyStart, PriceEur, DaysUsed, PeriodDays],
        answers [AmountDueEur, RefundEur, Right];
    RetractationProrataZero = "retractation-prorata-zero" => withdrawal_money::retractation_prorata_zero,
        reads [Category, Channel, ClaimedEur, ContractObject, ExpressRequestEarlyStart, Today],
        needs [Category, Channel, ContractObject, ExpressRequestEarlyStart],
        answers [AmountDueEur, Right];
    RetractationProlongee12Mois = "retractation-prolongee-12-mois" => withdrawal::retractation_prolongee_12_mois,
        reads [Category, Channel, ConcludedOn, ContractObject, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ConcludedOn, WithdrawalInfoGiven],
        answers [Deadline, InitialDeadline, Right];
    RetractationProlongeeInfoTardive = "retractation-prolongee-info-tardive" => withdrawal::retractation_prolongee_info_tardive,
        reads [Category, Channel, ConcludedOn, ContractObject, Today, WithdrawalInfoGiven, WithdrawalInfoReceivedOn],
        needs [Category, Channel, ContractObject, ConcludedOn, WithdrawalInfoReceivedOn],
        answers [Deadline, Right];
    RetractationRemboursement14j = "retractation-remboursement-14j" => withdrawal_money::retractation_remboursement_14j,
        reads [Category, Channel, ContractObject, Today, WithdrawalReceivedOn],
        needs [Category, Channel, WithdrawalReceivedOn],
        answers [RefundDeadline];
    RetractationMajoration = "retractation-majoration" => withdrawal_money::retractation_majoration,
        reads [AmountEur, Category, PaidOn, RefundDeadline, Today],
        needs [Category, AmountEur, PaidOn, RefundDeadline],
        answers [DaysLate, SurchargeEur, SurchargeRatePct];
    RetractationEssaiGratuit = "retractation-essai-gratuit" => withdrawal_money::retractation_essai_gratuit,
        reads [Category, Channel, ClearPriceInfoAtSignup, ContractObject, PaidFrom, Today, TrialDays, TrialStartedOn, WithdrawalInfoGiven],
        needs [Category, Channel, ClearPriceInfoAtSignup],
        answers [NewWithdrawalAfterTrial, Right];
    BoutonRetractation = "bouton-retractation" => ordering::bouton_retractation,
        reads [Category, Channel, ConcludedOn, ContractObject, Today],
        needs [Category, Channel, ConcludedOn],
        answers [MaxFineLegalPersonEur, WithdrawalButtonRequired];
    CommandeObligationPaiement = "commande-obligation-paiement" => ordering::commande_obligation_paiement,
        reads [Category, Channel, OrderButtonMentionsPayment, PricePerMonthEur, Today],
        needs [Category, Channel, OrderButtonMentionsPayment],
        answers [ContractVoid, Right];
    Resiliation3Clics = "resiliation-3-clics" => online_termination::resiliation_3_clics,
        reads [Category, Channel, ConcludedOn, Today, TraderSellsOnlineToday],
        needs [Category],
        answers [OnlineTerminationAvailable, Right];
    Resiliation3ClicsPortee = "resiliation-3-clics-portee" => online_termination::resiliation_3_clics_portee,
        reads [Category, Channel, CommitmentMonths, ConcludedOn, LegitimateGround, Today],
        needs [Category, Channel, LegitimateGround, CommitmentMonths, ConcludedOn],
        answers [CommitmentEnd, FreeEarlyExit, OnlineTerminationAvailable];
    Resiliation3ClicsSanction = "resiliation-3-clics-sanction" => online_termination::resiliation_3_clics_sanction,
        reads [Category, Channel, Today, TraderType],
        needs [Category, Channel, TraderType],
        answers [MaxFineEur];
    ChatelFenetreAvis = "chatel-fenetre-avis" => tacit_renewal::chatel_fenetre_avis,
        reads [Category, ContractObject, FixedTermTacitRenewal, LastDayToRefuse, RenewalDate, Today],
        needs [Category, FixedTermTacitRenewal, LastDayToRefuse],
        answers [NoticeWindowEnd, NoticeWindowStart];
    ChatelAvisAbsent = "chatel-avis-absent" => tacit_renewal::chatel_avis_absent,
        reads [Category, ContractObject, FixedTermTacitRenewal, NoticeSentOn, RenewalDate, Today],
        needs [Category, FixedTermTacitRenewal, NoticeSentOn, RenewalDate],
        answers [AvailableFrom, FeeEur, Right];
    ChatelAvisTardif = "chatel-avis-tardif" => tacit_renewal::chatel_avis_tardif,
        reads [Category, FixedTermTacitRenewal, LastDayToRefuse, NoticeSentOn, RenewalDate, Today],
        needs [Category, FixedTermTacitRenewal, LastDayToRefuse, NoticeSentOn, RenewalDate],
        answers [AvailableFrom, FeeEur, NoticeValid, Right];
    ChatelAvisConforme = "chatel-avis-conforme" => tacit_renewal::chatel_avis_conforme,
        reads [Category, FixedTermTacitRenewal, LastDayToRefuse, NoticeCompliantForm, NoticeSentOn, RenewalDate, Today],
        needs [Category, FixedTermTacitRenewal, LastDayToRefuse, NoticeSentOn, NoticeCompliantForm],
        answers [NoticeValid, Right];
    ChatelRemboursement30j = "chatel-remboursement-30j" => tacit_renewal::chatel_remboursement_30j,
        reads [Category, NoticeSentOn, PrepaidEur, PrepaidMonths, RenewalDate, TerminatedOn, Today],
        needs [Category, NoticeSentOn, PrepaidEur, PrepaidMonths, RenewalDate, TerminatedOn],
        answers [RefundDeadline, RefundEur];
    ChatelDureeIndeterminee = "chatel-duree-indeterminee" => tacit_renewal::chatel_duree_indeterminee,
        reads [Category, FixedTermTacitRenewal, NoticeSentOn, OpenEnded, Today],
        needs [Category, OpenEnded],
        answers [ChatelApplies];
    TvSvodDemenagement = "tv-svod-demenagement" => tacit_renewal::tv_svod_demenagement,
        reads [Category, CategoryDetail, CommitmentMonths, ConcludedOn, Event, EventDate, FirstRenewalDate, NoticeValid, Today],
        needs [Category, Event],
        answers [AvailableFrom, FeeEur, Right, TvMovingRuleApplies];
    CdiPreavis = "cdi-preavis" => tacit_renewal::cdi_preavis,
        reads [Category, ContractNoticeDays, OpenEnded, Today],
        needs [Category, OpenEnded],
        answers [NoticeDays, Right];
    Telecom20pct = "telecom-20pct" => telecom::telecom_20pct,
        reads [Category, ClaimedEur, CommitmentMonths, ConcludedOn, PricePerMonthEur, SubsidisedDevice, TerminationEffectiveOn, Today],
        needs [Category, CommitmentMonths, ConcludedOn],
        answers [CappedExitFrom, FeeMaxEur, RemainingMonths];
    TelecomDureeMax = "telecom-duree-max" => telecom::telecom_duree_max,
        reads [Category, CommitmentMonths, Today],
        needs [Category, CommitmentMonths],
        answers [ClauseValid, MaxCommitmentMonths];
    TelecomPreavis = "telecom-preavis" => telecom::telecom_preavis,
        reads [Category, CommitmentMonths, ContractNoticeDays, Today],
        needs [Category],
        answers [FeeEur, MaxNoticeDays];
    TelecomProlongation = "telecom-prolongation" => telecom::telecom_prolongation,
        reads [AutoExtended, Category, CommitmentEnd, Today],
        needs [Category, AutoExtended],
        answers [FeeEur, MaxNoticeDays, Right];
    TelecomModification = "telecom-modification" => telecom::telecom_modification,
        reads [Category, ChangeEffectiveOn, ChangeInFavourOfConsumer, CommitmentMonths, NotificationDate, Today],
        needs [Category, NotificationDate, ChangeInFavourOfConsumer],
        answers [Deadline, FeeEur, Right];
    TelecomSurendettement = "telecom-surendettement" => telecom::telecom_surendettement,
        reads [Admissible, Category, CommitmentMonths, ConcludedOn, OverindebtednessFiledOn, Today],
        needs [Category, Admissible, ConcludedOn, OverindebtednessFiledOn],
        answers [Condition3MonthsMet, FeeEur, ProcessingDaysMax, Right];
    TelecomRemboursement = "telecom-remboursement" => telecom::telecom_remboursement,
        reads [AdvanceEur, Category, LastInvoicePaidOn, Today],
        needs [Category, LastInvoicePaidOn],
        answers [RefundDeadline];
    TelecomDepotGarantie = "telecom-depot-garantie" => telecom::telecom_depot_garantie,
        reads [Category, DepositEur, EquipmentReturnedOn, Today],
        needs [Category, EquipmentReturnedOn],
        answers [RefundDeadline];
    TelecomPortabiliteRetard = "telecom-portabilite-retard" => telecom::telecom_portabilite_retard,
        reads [Category, DaysLate, PricePerMonthEur, Today],
        needs [Category, DaysLate, PricePerMonthEur],
        answers [CompensationMinEur, PaidWithinDaysOfRequest];
    TelecomPortabilitePerte = "telecom-portabilite-perte" => telecom::telecom_portabilite_perte,
        reads [Category, NumberLost, PricePerMonthEur, Today],
        needs [Category, NumberLost, PricePerMonthEur],
        answers [CompensationMinEur];
    TelecomPortabilite = "telecom-portabilite" => telecom::telecom_portabilite,
        reads [Category, KeepsNumber, Today],
        needs [Category, KeepsNumber],
        answers [MustSendTermination];
    NumeriquePreavis = "numerique-preavis" => digital::numerique_preavis,
        reads [Category, ContractNoticeDays, ContractObject, MinimumTermOver, Today],
        needs [Category, MinimumTermOver],
        answers [MaxNoticeDays];
    AssuranceHamon = "assurance-hamon" => insurance::assurance_hamon,
        reads [Category, ConcludedOn, InsuranceKind, TerminationReceivedOn, Today],
        needs [Category, ConcludedOn, TerminationReceivedOn],
        answers [EarliestEndDate, FeeEur, RefundDeadline];
    AssuranceSanteRia = "assurance-sante-ria" => insurance::assurance_sante_ria,
        reads [Category, ConcludedOn, EmployerMandatory, InsuranceKind, TerminationReceivedOn, Today],
        needs [Category, EmployerMandatory, ConcludedOn, TerminationReceivedOn],
        answers [EarliestEndDate, FeeEur];
    AssuranceSanteObligatoire = "assurance-sante-obligatoire" => insurance::assurance_sante_obligatoire,
        reads [Category, EmployerMandatory, InsuranceKind, Today],
        needs [Category, EmployerMandatory],
        answers [Right];
    AssuranceHamonPremiereAnnee = "assurance-hamon-premiere-annee" => insurance::assurance_hamon_premiere_annee,
        reads [Category, ConcludedOn, InsuranceKind, Today],
        needs [Category, ConcludedOn],
        answers [HamonAvailable, Right];
    AssuranceChatelAvisTardif = "assurance-chatel-avis-tardif" => insurance::assurance_chatel_avis_tardif,
        reads [Category, InsuranceKind, NoticeSentOn, RefusalDeadline, RenewalDate, Today],
        needs [Category, NoticeSentOn, RefusalDeadline],
        answers [Deadline, Right];
    AssuranceChatelAbsent = "assurance-chatel-absent" => insurance::assurance_chatel_absent,
        reads [Category, HamonEligible, InsuranceKind, NoticeSentOn, RenewalDate, TerminationPostmarkOn, Today],
        needs [Category, NoticeSentOn, RenewalDate, TerminationPostmarkOn],
        answers [EarliestEndDate, FeeEur, RefundDeadline];
    AssuranceHamonParDefaut = "assurance-hamon-par-defaut" => insurance::assurance_hamon_par_defaut,
        reads [Category, ConcludedOn, GroundGiven, InsuranceKind, Today],
        needs [Category, ConcludedOn, GroundGiven],
        answers [Right, TerminationProcessedAs];
    AssuranceEcheance2Mois = "assurance-echeance-2-mois" => insurance::assurance_echeance_2_mois,
        reads [Category, HamonEligible, RenewalDate, Today],
        needs [Category, RenewalDate],
        answers [Deadline];
    AssuranceChangementSituation = "assurance-changement-situation" => insurance::assurance_changement_situation,
        reads [Category, Event, EventDate, RiskTiedToOldSituation, TerminationReceivedOn, Today],
        needs [Category, Event, EventDate, RiskTiedToOldSituation],
        answers [Deadline, EarliestEndDate, FeeEur];
    AssuranceAffinitaire30j = "assurance-affinitaire-30j" => insurance_renunciation::assurance_affinitaire_30j,
        reads [Category, Channel, ConcludedOn, FirstPremiumPaidOn, FreeMonths, InsuranceKind, Today],
        needs [Category, ConcludedOn],
        answers [Deadline, Right];
    AssuranceVie30j = "assurance-vie-30j" => insurance_renunciation::assurance_vie_30j,
        reads [Category, InformedConcludedOn, InsuranceKind, Today],
        needs [Category, InformedConcludedOn],
        answers [Deadline, Right, RolledOver];
    AssuranceVieRemboursement = "assurance-vie-remboursement" => insurance_renunciation::assurance_vie_remboursement,
        reads [Category, InsuranceKind, RenunciationReceivedOn, Today],
        needs [Category, RenunciationReceivedOn],
        answers [RefundDeadline];
    AssuranceDemarchage14j = "assurance-demarchage-14j" => insurance_renunciation::assurance_demarchage_14j,
        reads [Category, Channel, ClaimKnown, ConcludedOn, InsuranceKind, Today],
        needs [Category, Channel, ClaimKnown],
        answers [Deadline, Form, Right];
    AssuranceEmprunteur = "assurance-emprunteur" => insurance::assurance_emprunteur,
        reads [BankDecision, BankDecisionReceivedOn, Category, InsuranceKind, NewContractEffectiveOn, Today],
        needs [Category, BankDecision, BankDecisionReceivedOn, NewContractEffectiveOn],
        answers [EarliestEndDate, Right];
    AssuranceForme = "assurance-forme" => insurance::assurance_forme,
        reads [Category, Channel, InsurerSellsOnline, Today],
        needs [Category],
        answers [OnlineTerminationAvailable, RegisteredLetterRequired];
    EnergieResiliation = "energie-resiliation" => energy_water::energie_resiliation,
        reads [Category, IsSupplierSwitch, NotificationDate, RequestedEndOn, Today],
        needs [Category, IsSupplierSwitch, NotificationDate],
        answers [EarliestEndDate, LatestEndDate];
    EnergieChangement = "energie-changement" => energy_water::energie_changement,
        reads [Category, IsSupplierSwitch, SwitchRequestOn, Today],
        needs [Category, SwitchRequestOn],
        answers [FeeEur, LatestSwitchDate];
    EnergieFactureCloture = "energie-facture-cloture" => energy_water::energie_facture_cloture,
        reads [Category, TerminatedOn, Today],
        needs [Category, TerminatedOn],
        answers [ClosingInvoiceDeadline, OverpaymentRefundWithinDaysOfInvoice];
    EnergieModification = "energie-modification" => energy_water::energie_modification,
        reads [Category, ChangeNoticeReceivedOn, Today],
        needs [Category, ChangeNoticeReceivedOn],
        answers [Deadline, FeeEur];
    EauResiliation = "eau-resiliation" => energy_water::eau_resiliation,
        reads [Category, RequestOn, ServiceRulesDays, Today],
        needs [Category, RequestOn],
        answers [LatestEndDate];
    CourtageMatrimonial = "courtage-matrimonial" => contracts::courtage_matrimonial,
        reads [Category, Channel, ConcludedOn, Today],
        needs [Category, ConcludedOn],
        answers [Deadline, PaymentBeforeDeadlineAllowed, Right];
    CourtageMatrimonialMotif = "courtage-matrimonial-motif" => contracts::courtage_matrimonial_motif,
        reads [Category, ContractMonths, LegitimateGround, LetterReceivedOn, MonthsElapsed, PrepaidEur, Today],
        needs [Category, ContractMonths, LegitimateGround, LetterReceivedOn, MonthsElapsed, PrepaidEur],
        answers [RefundDeadline, RefundEur];
    EnseignementDistance = "enseignement-distance" => contracts::enseignement_distance,
        reads [Category, ContractEffectiveOn, ForceMajeure, PriceEur, TerminatedOn, Today],
        needs [Category, ContractEffectiveOn, TerminatedOn],
        answers [FeeMaxEur, Right, WithinThreeMonths];
    EnseignementDistanceFm = "enseignement-distance-fm" => contracts::enseignement_distance_fm,
        reads [Category, ContractEffectiveOn, ForceMajeure, PriceEur, Today],
        needs [Category, ForceMajeure],
        answers [FeeEur, Right];
    CreditRenouvelable = "credit-renouvelable" => contracts::credit_renouvelable,
        reads [Category, Today, UsedCreditEur],
        needs [Category, UsedCreditEur],
        answers [FeeEur, RepayUsedCreditEur, Right];
    CreditRetractation = "credit-retractation" => contracts::credit_retractation,
        reads [Category, ConcludedOn, ContractObject, Today],
        needs [ConcludedOn],
        answers [Deadline, Right];
    Navigo = "navigo" => contracts::navigo,
        reads [Category, TerminationRequestedOn, Today],
        needs [Category, TerminationRequestedOn],
        answers [MonthDueInFull];
    Sepa8Semaines = "sepa-8-semaines" => payments::sepa_8_semaines,
        reads [Authorised, Category, DebitedOn, Instrument, Today],
        needs [Instrument, Authorised, DebitedOn],
        answers [BankAnswerBusinessDays, Deadline, Right];
    Sepa13Mois = "sepa-13-mois" => payments::sepa_13_mois,
        reads [Authorised, Category, CreditorBankInEea, DebitedOn, Instrument, Today],
        needs [Instrument, Authorised, DebitedOn, CreditorBankInEea],
        answers [Deadline, Right];
    CarteHorsEee = "carte-hors-eee" => payments::carte_hors_eee,
        reads [Authorised, Category, CreditorBankInEea, DebitedOn, Instrument, Today],
        needs [Instrument, Authorised, DebitedOn, CreditorBankInEea],
        answers [Deadline, Right];
    CarteEee13Mois = "carte-eee-13-mois" => payments::carte_eee_13_mois,
        reads [Authorised, Category, CreditorBankInEea, DebitedOn, Instrument, Today],
        needs [Instrument, Authorised, DebitedOn, CreditorBankInEea],
        answers [Deadline, Right];
    SepaRevocationVeille = "sepa-revocation-veille" => payments::sepa_revocation_veille,
        reads [Category, Instrument, ScheduledDebitOn, Today],
        needs [Instrument, ScheduledDebitOn],
        answers [Deadline];
    SeriePaiements = "serie-paiements" => payments::serie_paiements,
        reads [Category, Instrument, Series, Today],
        needs [Series],
        answers [LaterOperations, Right];
    FraisBlocage = "frais-blocage" => payments::frais_blocage,
        reads [Category, Instrument, Today],
        needs [Instrument],
        answers [BlockingFeeEur];
    Perceval = "perceval" => payments::perceval,
        reads [CardInPossession, CardOpposed, Category, EnteredCardMyself, Today],
        needs [],
        answers [PercevalApplicable];
    Mediation1An = "mediation-1-an" => escalation::mediation_1_an,
        reads [Category, Today, WrittenComplaintOn],
        needs [WrittenComplaintOn],
        answers [Deadline];
    MediationTelecom = "mediation-telecom" => escalation::mediation_telecom,
        reads [Answered, Category, Sector, Today, WrittenComplaintOn],
        needs [WrittenComplaintOn, Answered],
        answers [EarliestDate, LatestDate];
    MediationSansReclamation = "mediation-sans-reclamation" => escalation::mediation_sans_reclamation,
        reads [Category, Today, WrittenComplaintOn],
        needs [WrittenComplaintOn],
        answers [Admissible];
    Justice5000 = "justice-5000" => escalation::justice_5000,
        reads [Category, ClaimEur, FiledOn, LegalAid, Today],
        needs [ClaimEur],
        answers [AmicableAttemptRequired, CourtContributionEur];
    DemarchageTelephonique = "demarchage-telephonique" => canvassing::demarchage_telephonique,
        reads [CallOn, Category, ExistingCustomer, PriorConsent, Sector, Today],
        needs [CallOn],
        answers [CallsAllowed];
    DemarchageTelephoniquePresse = "demarchage-telephonique-presse" => canvassing::demarchage_telephonique_presse,
        reads [CallOn, Category, ExistingCustomer, PriorConsent, Sector, Today],
        needs [CallOn],
        answers [CallsAllowed];
    CourtageReconduction = "courtage-reconduction" => contracts::courtage_reconduction,
        reads [Category, ContractMonths, EndedOn, TacitRenewalClaimed, Today],
        needs [Category, TacitRenewalClaimed],
        answers [TacitRenewalValid];
    RetractationPresseAbonnement = "retractation-presse-abonnement" => withdrawal::retractation_presse_abonnement,
        reads [Category, Channel, ConcludedOn, ContractObject, FirstDeliveryOn, Today, WithdrawalInfoGiven],
        needs [Category, Channel, ContractObject, ConcludedOn],
        answers [Deadline, Right, WithdrawalAvailable];
    CompteBancaireCloture = "compte-bancaire-cloture" => contracts::compte_bancaire_cloture,
        reads [Category, ClaimedEur, PersonalAccount, Today],
        needs [Category, PersonalAccount],
        answers [FeeEur];
    CompteBancaireRecapitulatif = "compte-bancaire-recapitulatif" => contracts::compte_bancaire_recapitulatif,
        reads [Category, ClosureRequested, PersonalAccount, Today],
        needs [Category, ClosureRequested, PersonalAccount],
        answers [RecapFree, RecapMonths, RecapWithinDays];
    HorsEtablissementPaiement7j = "hors-etablissement-paiement-7j" => ordering::hors_etablissement_paiement_7j,
        reads [Category, Channel, ConcludedOn, Today],
        needs [Category, Channel],
        answers [NoPaymentForDays];
}
