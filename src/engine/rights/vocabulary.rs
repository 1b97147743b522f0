//! The closed vocabularies of the rights engine: the only words a fact or an answer may hold.
//! It gives names to choices and never decides what follows from them.

/// Builds one closed vocabulary: an enum, its words, and both ways between them.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $Name:ident { $($Variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $Name { $(#[doc = concat!("`", $word, "`")] $Variant),+ }

        impl $Name {
            /// Every word, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The word as it stands in JSON.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$Variant => $word),+ }
            }

            /// The choice a word stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.word() == word)
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// What is subscribed to, or what the question is about.
    Category {
        BankAccount = "bank_account",
        Dating = "dating",
        Energy = "energy",
        Escalation = "escalation",
        Fraud = "fraud",
        Gym = "gym",
        InsuranceAffinity = "insurance_affinity",
        InsuranceCar = "insurance_car",
        InsuranceHealth = "insurance_health",
        InsuranceHome = "insurance_home",
        InsuranceLife = "insurance_life",
        InsuranceLoan = "insurance_loan",
        InsuranceOther = "insurance_other",
        MatrimonialAgency = "matrimonial_agency",
        MealKit = "meal_kit",
        OnlineCourse = "online_course",
        OnlineGame = "online_game",
        PayTv = "pay_tv",
        Payment = "payment",
        Press = "press",
        RevolvingCredit = "revolving_credit",
        Software = "software",
        Streaming = "streaming",
        Telecom = "telecom",
        Transport = "transport",
        Water = "water",
    }
}

vocabulary! {
    /// What the bank said of a replacement loan insurance.
    BankDecision { Accepted = "accepted" }
}

vocabulary! {
    /// A finer word than the category.
    CategoryDetail { TvService = "tv_service" }
}

vocabulary! {
    /// How the contract was concluded.
    Channel {
        Doorstep = "doorstep",
        Fair = "fair",
        InStore = "in_store",
        Online = "online",
        Phone = "phone",
    }
}

impl Channel {
    /// Concluded without the two parties in the same place.
    #[must_use]
    pub const fn is_distance(self) -> bool {
        matches!(self, Self::Online | Self::Phone)
    }

    /// Concluded at a distance or off the trader's premises: where withdrawal exists.
    #[must_use]
    pub const fn opens_withdrawal(self) -> bool {
        matches!(self, Self::Online | Self::Phone | Self::Doorstep)
    }
}

vocabulary! {
    /// What the contract is about, which decides when the withdrawal delay starts.
    ContractObject {
        ConsumerCredit = "consumer_credit",
        DigitalContent = "digital_content",
        DigitalService = "digital_service",
        Energy = "energy",
        GoodsRegularDelivery = "goods_regular_delivery",
        PressSubscription = "press_subscription",
        Service = "service",
    }
}

impl ContractObject {
    /// Supplies whose withdrawal delay runs from the conclusion of the contract.
    #[must_use]
    pub const fn runs_from_conclusion(self) -> bool {
        matches!(self, Self::Service | Self::DigitalService | Self::Energy)
    }
}

vocabulary! {
    /// Something that happened in the person's life.
    LifeEvent { Moving = "moving" }
}

vocabulary! {
    /// The ground the person gave to the insurer.
    GroundGiven { Inapplicable = "inapplicable" }
}

vocabulary! {
    /// How a payment was taken.
    Instrument { Card = "card", SepaDirectDebit = "sepa_dd" }
}

vocabulary! {
    /// What an insurance covers.
    InsuranceKind {
        Affinity = "affinity",
        Car = "car",
        Health = "health",
        Home = "home",
        Life = "life",
        Loan = "loan",
        Other = "other",
    }
}

vocabulary! {
    /// A sector with rules of its own.
    Sector { Press = "press", Telecom = "telecom" }
}

vocabulary! {
    /// Who the trader is before the law.
    TraderType { LegalPerson = "legal_person" }
}

vocabulary! {
    /// The right a rule gives; `none` says that the law gives none.
    Right {
        Dispute = "dispute",
        HamonDefault = "hamon_default",
        None = "none",
        NullityClaim = "nullity_claim",
        OnlineTermination = "online_termination",
        Refund = "refund",
        RefuseRenewal = "refuse_renewal",
        Renounce = "renounce",
        Terminate = "terminate",
        TerminateAnyTime = "terminate_any_time",
        TerminateAnyTimeFree = "terminate_any_time_free",
        TerminateFree = "terminate_free",
        WithdrawConsent = "withdraw_consent",
        Withdrawal = "withdrawal",
    }
}
