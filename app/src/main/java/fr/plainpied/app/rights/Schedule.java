package fr.plainpied.app.rights;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the program work by itself at night.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
